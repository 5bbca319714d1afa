import { Group, Text, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import classes from "./page.module.css";

interface PageProps {
  /** Of the window, and of the heading where none other is given. */
  readonly title: string;
  readonly heading?: ReactNode;
  /** A line over the heading: where one is. */
  readonly above?: ReactNode;
  /** A line below the heading: what one sees. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Text reads best in a narrow column, tables and drawings in a wide one. */
  readonly width?: "text" | "wide";
  readonly children?: ReactNode;
}

/** The frame of every page: its title, in the window too, and what is under it. */
export function Page({ title, heading, above, lead, actions, width = "wide", children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  return (
    <div className={classes["page"]} data-width={width}>
      <header className={classes["head"]}>
        <div className={classes["titles"]}>
          {above !== undefined && (
            <Text size="sm" c="dimmed" component="div">
              {above}
            </Text>
          )}
          <Title order={1}>{heading ?? title}</Title>
          <Text size="xs" c="dimmed" className="in-print">
            {location.href}
          </Text>
          {lead !== undefined && (
            <Text className={classes["lead"]} component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="xs" className="on-screen">
            {actions}
          </Group>
        )}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={classes["section"]}>
      <div className={classes["sectionHead"]}>
        <Title order={2}>{title}</Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
