import { Group, Select, Table } from "@mantine/core";
import { useQuery, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Listing } from "../../pieces/listing.js";
import { getRouteApi } from "@tanstack/react-router";
import { partiesQuery, peopleQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { FilterBox } from "../../pieces/filter-box.js";
import { More } from "../../pieces/more.js";
import { Page } from "../../pieces/page.js";
import { PartyLink } from "../../pieces/party.js";
import { When } from "../../pieces/when.js";
import { TextLink } from "../../pieces/links.js";

const route = getRouteApi("/people");

const isNarrowed = ({ q, party }: { readonly q?: string; readonly party?: string }): boolean =>
  q !== undefined || party !== undefined;

/** Everybody who is named with a role or speaks. */
export function PeoplePage() {
  const search = route.useSearch();
  const { data, ...more } = useSuspenseInfiniteQuery(peopleQuery(search));
  const people = data.pages.flatMap(({ items }) => items);
  return (
    <Page title="People" lead="Everybody who is named with an office, or speaks." actions={<Filters />}>
      {people.length === 0 ? (
        <Empty title={isNarrowed(search) ? "Nobody of this name is in the record" : "Nobody yet"} />
      ) : (
        <Listing minWidth={620} heads={["Name", "Latest office", "Party", "Readouts", "Latest"]}>
          {people.map(({ id, name, office, party, readouts, latest }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <TextLink to="/people/$id" params={{ id }} inherit fw={600}>
                  {name}
                </TextLink>
              </Table.Td>
              <Table.Td>{office}</Table.Td>
              <Table.Td>{party !== undefined && <PartyLink party={party} />}</Table.Td>
              <Table.Td>{readouts}</Table.Td>
              <Table.Td>
                <When date={latest} unknown="" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Listing>
      )}
      <More {...more} />
    </Page>
  );
}

function Filters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: parties } = useQuery(partiesQuery);
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...changed }, replace: true });
  return (
    <Group gap="xs">
      <FilterBox label="Name" value={search.q} onChange={(q) => change({ q })} />
      <Select
        aria-label="Party"
        placeholder="Party"
        data={(parties?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.party ?? null}
        onChange={(party) => change({ party: party ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": "Any party" }}
        w={200}
      />
    </Group>
  );
}
