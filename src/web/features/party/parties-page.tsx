import { Table } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { partiesQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { FilterBox } from "../../pieces/filter-box.js";
import { Page } from "../../pieces/page.js";
import { TextLink } from "../../pieces/links.js";

const route = getRouteApi("/parties");

/** Every state and organisation that readouts tell of. */
export function PartiesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(partiesQuery);
  const words = search.q?.toLowerCase() ?? "";
  const shown = data.items.filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(words));
  return (
    <Page
      title="Parties"
      lead="States, and the organisations that deal with them."
      width="text"
      actions={
        <FilterBox
          label="Name or code"
          value={search.q}
          onChange={(q) => void navigate({ search: { ...search, q }, replace: true })}
        />
      }
    >
      {shown.length === 0 ? (
        <Empty title={words === "" ? "No party yet" : "No party of this name is in the record"} />
      ) : (
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Party</Table.Th>
              <Table.Th>Code</Table.Th>
              <Table.Th>Readouts</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ id, name, readouts }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <TextLink to="/parties/$id" params={{ id }} inherit fw={600}>
                    {name}
                  </TextLink>
                </Table.Td>
                <Table.Td>{id}</Table.Td>
                <Table.Td>{readouts}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Page>
  );
}
