import { Table, UnstyledButton } from "@mantine/core";
import { topicName } from "../../../../app/wording/topic.js";
import type { ThreadSummary } from "../../../client/types.js";
import { CalendarBadge, DecisionBadge, EvidenceBadge } from "../../../pieces/status.js";
import { THREAD_NOUNS } from "../../../../app/wording/thread.js";
import { When } from "../../../pieces/when.js";
import type { RelationSearch } from "../../../search-params.js";
import type { ThreadGroup } from "./arrange.js";
import type { ChangeSearch } from "./roadmap-filters.js";
import classes from "./roadmap-table.module.css";
import { TextLink } from "../../../pieces/links.js";

interface RoadmapTableProps {
  readonly groups: readonly ThreadGroup[];
  readonly search: RelationSearch;
  readonly change: ChangeSearch;
}

const COLUMNS = [
  { name: "Undertaking", sort: "title" },
  { name: "By" },
  { name: "Kind" },
  { name: "Topic" },
  { name: "By the evidence", sort: "status" },
  { name: "By the calendar", sort: "due" },
  { name: "Last word", sort: "latest" },
] as const;

export function RoadmapTable({ groups, search, change }: RoadmapTableProps) {
  return (
    <Table.ScrollContainer minWidth={860}>
      <Table verticalSpacing="xs" className={classes["table"]} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Heading key={column.name} {...column} search={search} change={change} />
            ))}
          </Table.Tr>
        </Table.Thead>
        {groups.map(({ name, threads }) => (
          <Table.Tbody key={name}>
            {name !== "" && (
              <Table.Tr>
                <Table.Th colSpan={COLUMNS.length} scope="rowgroup" className={classes["group"]}>
                  {name} <span>{threads.length}</span>
                </Table.Th>
              </Table.Tr>
            )}
            {threads.map((thread) => (
              <Row key={thread.id} thread={thread} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
}

interface HeadingProps extends Omit<RoadmapTableProps, "groups"> {
  readonly name: string;
  readonly sort?: RelationSearch["sort"];
}

function Heading({ name, sort, search, change }: HeadingProps) {
  if (sort === undefined) return <Table.Th>{name}</Table.Th>;
  const isSorted = (search.sort ?? "due") === sort;
  const order = sort === "latest" ? "descending" : "ascending";
  return (
    <Table.Th aria-sort={isSorted ? order : "none"}>
      <UnstyledButton className={classes["sort"]} onClick={() => change({ sort })} data-sorted={isSorted}>
        {name}
        <span aria-hidden>{isSorted ? (order === "ascending" ? " ↑" : " ↓") : ""}</span>
      </UnstyledButton>
    </Table.Th>
  );
}

function Row({ thread }: { readonly thread: ThreadSummary }) {
  const { id, title, by, kind, topics, statuses, latest, due } = thread;
  return (
    <Table.Tr>
      <Table.Td className={classes["title"]}>
        <TextLink to="/threads/$id" params={{ id }} c="inherit" inherit className="with-address">
          {title}
        </TextLink>
      </Table.Td>
      <Table.Td>{by.map(({ name }) => name).join(", ")}</Table.Td>
      <Table.Td>{THREAD_NOUNS[kind]}</Table.Td>
      <Table.Td>{topics[0] === undefined ? "" : topicName(topics[0])}</Table.Td>
      <Table.Td>
        <EvidenceBadge status={statuses.evidence.status} />
        <div>
          <DecisionBadge decision={statuses.decision} />
        </div>
      </Table.Td>
      <Table.Td>
        <CalendarBadge calendar={statuses.calendar} />
        {due !== undefined && <div className={classes["words"]}>“{due.words}”</div>}
      </Table.Td>
      <Table.Td className={classes["date"]}>
        <When date={latest} unknown="" />
      </Table.Td>
    </Table.Tr>
  );
}
