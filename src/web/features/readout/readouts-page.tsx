import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { readoutsQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { More } from "../../pieces/more.js";
import { Page } from "../../pieces/page.js";
import { ReadoutLine } from "../../pieces/readout-line.js";
import { ButtonLink } from "../../pieces/links.js";

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
    </Page>
  );
}
