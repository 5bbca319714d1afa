import { Table } from "@mantine/core";
import type { ReactNode } from "react";

interface ListingProps {
  readonly heads: readonly string[];
  /** Pixels below which it scrolls sideways. */
  readonly minWidth: number;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of things of one sort, a row each, which scrolls sideways where there is no room for it. */
export function Listing({ heads, minWidth, children }: ListingProps) {
  return (
    <Table.ScrollContainer minWidth={minWidth}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
