import { Button, Group, SegmentedControl, Select, TextInput } from "@mantine/core";
import { partyName } from "../../../../app/wording/who.js";
import { topicName } from "../../../../app/wording/topic.js";
import type { ThreadSummary } from "../../../client/types.js";
import { EVIDENCE_STATUSES } from "../../../pieces/status.js";
import { THREAD_NOUNS } from "../../../../app/wording/thread.js";
import { ROADMAP_GROUPS, ROADMAP_SORTS, type RelationSearch } from "../../../search-params.js";
import classes from "./roadmap-filters.module.css";

/** Sets some of what the URL says and leaves the rest. */
export type ChangeSearch = (change: Partial<RelationSearch>) => void;

interface RoadmapFiltersProps {
  readonly threads: readonly ThreadSummary[];
  readonly search: RelationSearch;
  readonly change: ChangeSearch;
}

const SORT_NAMES = {
  due: "due first",
  latest: "last word",
  opened: "newest",
  status: "status",
  title: "words",
};

const DUE_NAMES = { overdue: "overdue", soon: "within 60 days", later: "later", none: "no date" };

export function RoadmapFilters({ threads, search, change }: RoadmapFiltersProps) {
  return (
    <div className={classes["bar"]}>
      <SegmentedControl
        data={VIEWS}
        value={search.view ?? "board"}
        onChange={(view) => change({ view: view === "table" ? "table" : undefined })}
        size="sm"
        aria-label="How the roadmap is shown"
      />
      <Group gap="xs" className={classes["filters"]}>
        <TextInput
          aria-label="Words in the undertaking"
          placeholder="Words …"
          size="sm"
          w={130}
          value={search.q ?? ""}
          onChange={({ currentTarget }) => change({ q: currentTarget.value || undefined })}
        />
        {filtersFor(threads).map((filter) => (
          <FilterSelect key={filter.field} {...filter} search={search} change={change} />
        ))}
        <Choice field="group" label="Group by" names={GROUP_NAMES} search={search} change={change} />
        <Choice field="sort" label="Sort by" names={SORT_NAMES} search={search} change={change} />
        {FILTERS.some((field) => search[field] !== undefined) && (
          <Button variant="subtle" size="compact-sm" onClick={() => change(NOTHING)}>
            Clear filters
          </Button>
        )}
      </Group>
    </div>
  );
}

const VIEWS = [
  { value: "board", label: "Board" },
  { value: "table", label: "Table" },
];

const FILTERS = ["side", "kind", "topic", "status", "due", "q"] as const;

interface Filter {
  readonly field: (typeof FILTERS)[number];
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
}

/** What can be chosen, of what there is. */
function filtersFor(threads: readonly ThreadSummary[]): Filter[] {
  const values = (of: (thread: ThreadSummary) => readonly string[]) =>
    [...new Set(threads.flatMap(of))].toSorted();
  return [
    {
      field: "side",
      label: "Side",
      data: choices(
        values(({ by }) => by.map(({ id }) => id)),
        partyName,
      ),
    },
    {
      field: "kind",
      label: "Kind",
      data: choices(
        values(({ kind }) => [kind]),
        kindName,
      ),
    },
    {
      field: "topic",
      label: "Topic",
      data: choices(
        values(({ topics }) => topics),
        topicName,
      ),
    },
    { field: "status", label: "Status", data: choices(EVIDENCE_STATUSES, (status) => status) },
    {
      field: "due",
      label: "Due",
      data: Object.entries(DUE_NAMES).map(([value, label]) => ({ value, label })),
    },
  ];
}

const choices = (ids: readonly string[], name: (id: string) => string) =>
  ids.map((value) => ({ value, label: name(value) }));

type FilterSelectProps = Filter & Pick<RoadmapFiltersProps, "search" | "change">;

function FilterSelect({ field, label, data, search, change }: FilterSelectProps) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={data}
      value={search[field] ?? null}
      onChange={(value) => change({ [field]: value ?? undefined })}
      clearable
      clearButtonProps={{ "aria-label": `Any ${label.toLowerCase()}` }}
      size="sm"
      w={112}
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
    />
  );
}

const kindName = (kind: string): string =>
  new Map<string, string>(Object.entries(THREAD_NOUNS)).get(kind) ?? kind;

const GROUP_NAMES = { none: "no groups", side: "side", kind: "kind", topic: "topic", status: "status" };

const NOTHING = {
  side: undefined,
  kind: undefined,
  topic: undefined,
  status: undefined,
  due: undefined,
  q: undefined,
};

interface ChoiceProps {
  readonly field: "group" | "sort";
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
  readonly search: RelationSearch;
  readonly change: ChangeSearch;
}

/** One of a few ways, of which one holds where nothing is said. */
function Choice({ field, label, names, search, change }: ChoiceProps) {
  const values: readonly string[] = field === "group" ? ROADMAP_GROUPS : ROADMAP_SORTS;
  const fallback = field === "sort" ? "due" : (search.view ?? "board") === "board" ? "status" : "none";
  return (
    <Select
      aria-label={label}
      data={values.map((value) => ({ value, label: `${label.split(" ")[0]}: ${names[value] ?? value}` }))}
      value={search[field] ?? fallback}
      onChange={(value) => change({ [field]: value === fallback ? undefined : (value ?? undefined) })}
      allowDeselect={false}
      size="sm"
      w={148}
    />
  );
}
