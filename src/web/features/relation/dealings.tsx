import { Table } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Listing } from "../../pieces/listing.js";
import { dealingsQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { When } from "../../pieces/when.js";
import { TextLink } from "../../pieces/links.js";

/** Who of the one side deals with whom of the other, the most often first. */
export function Dealings({ relation }: { readonly relation: string }) {
  const { data } = useSuspenseQuery(dealingsQuery(relation));
  if (data.items.length === 0)
    return <Empty title="No two persons yet">No readout names somebody of each side at one occasion.</Empty>;
  return (
    <Listing minWidth={480} heads={["Who", "With whom", "Encounters", "Latest"]}>
      {data.items.map(({ people: [one, other], occasions, latest }) => (
        <Table.Tr key={`${one.id} ${other.id}`}>
          {[one, other].map(({ id, name }) => (
            <Table.Td key={id}>
              <TextLink to="/people/$id" params={{ id }} inherit>
                {name}
              </TextLink>
            </Table.Td>
          ))}
          <Table.Td>{occasions}</Table.Td>
          <Table.Td>
            <When date={latest} />
          </Table.Td>
        </Table.Tr>
      ))}
    </Listing>
  );
}
