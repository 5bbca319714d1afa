import { AppShell } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { Loading } from "../pieces/loading.js";
import { Header } from "./header.js";
import { NavigationLinks } from "./navigation.js";
import { usePrintInLight } from "./print-in-light.js";
import { useShortcuts } from "./shortcuts.js";
import classes from "./shell.module.css";

/** What is around every page: the way to the others, and to the search. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  useShortcuts();
  usePrintInLight();
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 260, breakpoint: "md", collapsed: { mobile: !opened, desktop: true } }}
      padding={0}
    >
      <a href="#page" className="skip">
        To the page
      </a>
      <AppShell.Header className={classes["header"]} withBorder={false}>
        <Header opened={opened} toggle={toggle} />
      </AppShell.Header>
      <AppShell.Navbar p="md" hidden={!opened} aria-label="Pages, narrow screen">
        {opened && <NavigationLinks />}
      </AppShell.Navbar>
      <AppShell.Main id="page" tabIndex={-1} className={classes["main"]}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}
