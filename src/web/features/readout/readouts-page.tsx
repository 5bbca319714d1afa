import { Text } from "@mantine/core";
import { useQuery, useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { readoutsQuery, withdrawnQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { More } from "../../pieces/more.js";
import { Page, Section } from "../../pieces/page.js";
import { ReadoutLine } from "../../pieces/readout-line.js";
import { ButtonLink, TextLink } from "../../pieces/links.js";
import { Moment } from "../../pieces/when.js";

const route = getRouteApi("/readouts");

/** All readouts, the latest first. */
export function ReadoutsPage() {
  const { party } = route.useSearch();
  const { data, ...more } = useSuspenseInfiniteQuery(readoutsQuery({ party }));
  const readouts = data.pages.flatMap(({ items }) => items);
  return (
    <Page
      title="Readouts"
      lead="Every text in the record, the latest first."
      width="text"
      actions={
        <ButtonLink to="/add" variant="default">
          Add readouts
        </ButtonLink>
      }
    >
      {readouts.length === 0 && (
        <Empty title="No readout yet">Add the first: paste it, drop a file, or name its address.</Empty>
      )}
      {readouts.map((readout) => (
        <ReadoutLine key={readout.id} readout={readout} />
      ))}
      <More {...more} />
      {party === undefined && <WithdrawnList />}
    </Page>
  );
}

/** Those that count nowhere: from their pages they are brought back. */
function WithdrawnList() {
  const { data } = useQuery(withdrawnQuery);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title="Withdrawn">
      {data.items.map(({ id, name, who, at, note }) => (
        <Text key={id} size="sm">
          <TextLink to="/readouts/$id" params={{ id }} inherit>
            {name}
          </TextLink>
          {` · by ${who}, `}
          <Moment at={at} />
          {note !== undefined && `: “${note}”`}
        </Text>
      ))}
    </Section>
  );
}
