import { topics } from "../../knowledge/topics.js";
import { ACT_KINDS, ENCOUNTER_KINDS } from "../../reading/reading.js";
import { mentioned, mentionedIn } from "../../record/documents/mentioned.js";
import { findNumbers } from "../../record/search/find-documents.js";
import type { Store } from "../../record/store.js";
import { partyName } from "../wording/who.js";
import { askedBy } from "./asked-by.js";

/** A value of a field, and how many readouts have it. */
export interface Choice {
  /** As a query has it: a party by its id. */
  readonly id: string;
  readonly readouts: number;
}

/** What the fields of a search can be set to, those of most readouts first. */
export interface Choices {
  readonly parties: readonly (Choice & { readonly name: string })[];
  readonly kinds: readonly Choice[];
  /** Ids. */
  readonly topics: readonly Choice[];
  /** Those of most readouts alone. */
  readonly speakers: readonly Choice[];
  /** How many readouts the counts are of; missing where they are of all. */
  readonly counted?: number;
  /** Whether more readouts meet the query than were counted. */
  readonly isMore: boolean;
}

/** So many of the readouts that meet a query are counted. */
const COUNTED = 200;
const FIELDS = ["party", "kind", "topic", "speaker"] as const;
const MOST_SPEAKERS = 50;

/**
 * The values by which readouts can be told apart, counted.
 * @param query as `parseQuery` has it: of the latest readouts that meet it; where it is missing, of all
 * @throws Problem when the query cannot be understood, or names a party that is not known
 */
export async function choices(store: Store, query?: string): Promise<Choices> {
  const met =
    query === undefined ? undefined : await findNumbers(store, { ...filterOf(query), limit: COUNTED + 1 });
  const counted = met?.slice(0, COUNTED);
  const values = new Map<string, Choice[]>();
  for (const field of FIELDS) values.set(field, []);
  for (const { field, value, readouts } of await countedIn(store, counted))
    values.get(field)?.push({ id: value, readouts });
  const of = (field: (typeof FIELDS)[number]): Choice[] => values.get(field) ?? [];
  return {
    parties: of("party").map((choice) => ({ ...choice, name: partyName(choice.id) })),
    kinds: withAll(of("kind"), [...ACT_KINDS, ...ENCOUNTER_KINDS]),
    topics: withAll(
      of("topic"),
      topics.map(({ id }) => id),
    ),
    speakers: of("speaker").slice(0, MOST_SPEAKERS),
    ...(counted !== undefined && { counted: counted.length }),
    isMore: met !== undefined && met.length > COUNTED,
  };
}

function filterOf(query: string): Omit<ReturnType<typeof askedBy>, "parts"> {
  const { parts: _, ...filter } = askedBy(query);
  return filter;
}

interface Counted extends Pick<Choice, "readouts"> {
  readonly field: string;
  readonly value: string;
}

async function countedIn(
  { db }: Store,
  documents: readonly number[] | undefined,
): Promise<readonly Counted[]> {
  if (documents !== undefined) return mentionedIn(db, documents, FIELDS);
  const all: Counted[] = [];
  for (const field of FIELDS) {
    const limit = field === "speaker" ? MOST_SPEAKERS : undefined;
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    const found = await mentioned(db, field, limit === undefined ? {} : { limit });
    all.push(...found.map(({ value, readouts }) => ({ field, value, readouts })));
  }
  return all;
}

/** With those of a closed list that no readout has behind the others. */
function withAll(found: readonly Choice[], list: readonly string[]): Choice[] {
  const had = new Set(found.map(({ id }) => id));
  return [...found, ...list.filter((id) => !had.has(id)).map((id) => ({ id, readouts: 0 }))];
}
