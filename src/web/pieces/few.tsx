import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  readonly children: (item: Item) => ReactNode;
}

/** The first of a long list; the rest when asked for. */
export function Few<Item>({ items, most, children }: FewProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, most);
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="on-screen"
          onClick={() => setAll(true)}
          aria-label={`Show all ${items.length}`}
        >
          Show all {items.length}
        </Button>
      )}
    </>
  );
}
