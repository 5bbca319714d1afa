import { Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { roadmapQuery } from "../../../client/queries.js";
import { Empty } from "../../../pieces/empty.js";
import type { RelationSearch } from "../../../search-params.js";
import { filterThreads, groupThreads, sortThreads } from "./arrange.js";
import { Board } from "./board.js";
import { RoadmapFilters, type ChangeSearch } from "./roadmap-filters.js";
import { RoadmapTable } from "./roadmap-table.js";

interface RoadmapProps {
  readonly relation: string;
  readonly search: RelationSearch;
  readonly change: ChangeSearch;
}

/** What the two have undertaken, as a board or as a table, filtered, sorted and grouped as the URL says. */
export function Roadmap({ relation, search, change }: RoadmapProps) {
  const { threads, total } = useSuspenseQuery(roadmapQuery(relation)).data;
  const view = search.view ?? "board";
  const shown = sortThreads(filterThreads(threads, search), search.sort);
  if (threads.length === 0)
    return <Empty title="Nothing undertaken yet">No readout tells of an undertaking between the two.</Empty>;
  return (
    <>
      <RoadmapFilters threads={threads} search={search} change={change} />
      <Text size="sm" c="dimmed" mb="sm" aria-live="polite">
        {shown.length === total ? `${total} undertakings` : `${shown.length} of ${total} undertakings`}
        {threads.length < total && `, looking at the ${threads.length} last spoken of`}
      </Text>
      {shown.length === 0 ? (
        <Empty title="No undertaking passes these filters">Take one of them back to see more.</Empty>
      ) : view === "board" ? (
        <Board groups={groupThreads(shown, search.group ?? "status")} />
      ) : (
        <RoadmapTable groups={groupThreads(shown, search.group)} search={search} change={change} />
      )}
    </>
  );
}
