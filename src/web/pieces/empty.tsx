import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./empty.module.css";

/** Where there is nothing: that there is nothing, why, and what would bring something. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={classes["empty"]}>
      <Text fw={600}>{title}</Text>
      {children !== undefined && (
        <Text size="sm" c="dimmed" component="div">
          {children}
        </Text>
      )}
    </div>
  );
}
