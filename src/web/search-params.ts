// What a page's URL holds after the question mark. Each function takes what stands there and keeps what it understands,
// so that a link from elsewhere, however damaged, opens the page.

type Raw = Record<string, unknown>;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** Every part of a URL may be missing. */
const params =
  <Search extends object>(read: (raw: Raw) => Search) =>
  (raw: Raw): Partial<Search> =>
    read(raw);

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((known) => known === value);

/** Plain `a=b&c=d`, values as they stand, so that people can read and change a URL. */
export const addressOf: {
  parseSearch: (search: string) => Record<string, string>;
  stringifySearch: (search: Record<string, unknown>) => string;
} = {
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name, value]] : [],
    );
    const written = new URLSearchParams(pairs).toString();
    return written === "" ? "" : `?${written}`;
  },
};

export const deskSearch = params((raw) => ({ all: oneOf("yes")(raw["all"]) }));

export const listSearch = params((raw) => ({ q: text(raw["q"]), party: text(raw["party"]) }));

export const ROADMAP_SORTS = ["due", "latest", "opened", "status", "title"] as const;
export const ROADMAP_GROUPS = ["none", "side", "kind", "topic", "status"] as const;
export const RELATION_TABS = ["roadmap", "encounters", "statements", "people"] as const;

export const relationSearch = params((raw) => ({
  tab: oneOf(...RELATION_TABS)(raw["tab"]),
  view: oneOf("board", "table")(raw["view"]),
  side: text(raw["side"]),
  kind: text(raw["kind"]),
  topic: text(raw["topic"]),
  status: text(raw["status"]),
  due: oneOf("overdue", "soon", "later", "none")(raw["due"]),
  q: text(raw["q"]),
  sort: oneOf(...ROADMAP_SORTS)(raw["sort"]),
  group: oneOf(...ROADMAP_GROUPS)(raw["group"]),
  from: text(raw["from"]),
  to: text(raw["to"]),
  /** How many of the undertakings are drawn over time. */
  lines: oneOf("all")(raw["lines"]),
}));
export type RelationSearch = ReturnType<typeof relationSearch>;

const day = (value: unknown): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? text(value) : undefined;

export const briefSearch = params((raw) => ({ for: day(raw["for"]), since: day(raw["since"]) }));

export const readoutSearch = params((raw) => ({
  /** Offsets of the words to open at: `120-187`. */
  at: /^\d+-\d+$/.test(String(raw["at"])) ? text(raw["at"]) : undefined,
  /** Of what is found at those words, where several things are. */
  kind: oneOf("encounter", "statement", "act", "fact", "date", "person")(raw["kind"]),
  /** Kinds that are not marked, joined by dots. */
  hide: text(raw["hide"]),
  /** Version to show the difference from. */
  since: text(raw["since"]),
}));

export const compareSearch = params((raw) => ({
  a: text(raw["a"]),
  b: text(raw["b"]),
  show: oneOf("common", "different", "a", "b")(raw["show"]),
}));

export const searchSearch = params((raw) => ({ q: text(raw["q"]) }));
export const signInSearch = params((raw) => ({ to: text(raw["to"]) }));
export const reviewSearch = params((raw) => ({ item: text(raw["item"]) }));
export const addSearch = params((raw) => ({ tab: oneOf("paste", "files", "address")(raw["tab"]) }));
export const settingsSearch = params((raw) => ({
  tab: oneOf("appearance", "tokens", "people", "audit")(raw["tab"]),
}));

/** Of how many of the latest readouts the page of a person can tell; 25 unless it is asked for more. */
export const LATEST_READOUTS = ["100", "500"] as const;

export const personSearch = params((raw) => ({
  tab: oneOf("statements", "encounters", "undertakings")(raw["tab"]),
  latest: oneOf(...LATEST_READOUTS)(raw["latest"]),
}));
export const partySearch = params((raw) => ({ view: oneOf("graph", "map")(raw["view"]) }));
