import { Burger, Tooltip } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { AccountMenu } from "./account-menu.js";
import { Appearance } from "./appearance.js";
import { NavigationLinks } from "./navigation.js";
import classes from "./shell.module.css";
import { IconLink } from "../pieces/links.js";

interface HeaderProps {
  readonly opened: boolean;
  readonly toggle: () => void;
}

export function Header({ opened, toggle }: HeaderProps) {
  return (
    <div className={classes["bar"]}>
      <Burger
        opened={opened}
        onClick={toggle}
        hiddenFrom="md"
        size="sm"
        aria-label={opened ? "Close the menu" : "Open the menu"}
      />
      <Link to="/" className={classes["mark"]}>
        Entente
      </Link>
      <nav className={classes["links"]} aria-label="Pages">
        <NavigationLinks />
      </nav>
      <div className={classes["tools"]}>
        <Tooltip label="Search (press /)">
          <IconLink to="/search" variant="subtle" color="gray" size="lg" aria-label="Search">
            <IconSearch size={19} />
          </IconLink>
        </Tooltip>
        <Appearance />
        <AccountMenu />
      </div>
    </div>
  );
}
