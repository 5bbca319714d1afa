import { topics } from "../../knowledge/topics.js";
import { Problem } from "../../problem.js";
import { ACT_KINDS, ENCOUNTER_KINDS, type Reading } from "../../reading/reading.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Phrase } from "../../record/engines/engine.js";
import { formsOf } from "../../record/documents/words.js";
import { findDocuments } from "../../record/search/find-documents.js";
import type { Store } from "../../record/store.js";
import { askWhether, closest } from "../closest.js";
import { partyNamed } from "../party-named.js";
import { hitsIn, type Hit } from "./hits.js";
import { parseQuery } from "./parse-query.js";
import type { Field, Part } from "./query.js";

export type { Hit } from "./hits.js";

/** A readout that meets a query. */
export interface Found {
  readonly document: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  /** The latest published first. */
  readonly found: readonly Found[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
}

/**
 * Looks for readouts.
 * @param query as `parseQuery` has it
 * @param limit the most readouts that are given
 * @param after id of a readout found before: those that come after it
 * @throws Problem when the query cannot be understood, or names a party that is not known
 */
export async function search(
  store: Store,
  query: string,
  limit: number,
  after?: string,
): Promise<SearchResult> {
  const { parts: given, ...days } = parseQuery(query);
  const parts = given.map(settled);
  const texts = await findDocuments(store, {
    phrases: parts.map(phraseOf),
    ...days,
    ...(after !== undefined && { behind: after }),
    limit: limit + 1,
  });
  const shown = texts.slice(0, limit);
  const readings = parts.some(({ field }) => field !== undefined)
    ? await readingsOf(
        store,
        shown.map(({ id }) => id),
      )
    : new Map<string, Reading>();
  const found = shown.map(({ id, text, ...about }) => ({
    document: id,
    ...about,
    hits: hitsIn(text, readings.get(id), parts),
  }));
  return { found, more: texts.length > limit };
}

const readingsOf = async ({ db }: Store, ids: readonly string[]): Promise<Map<string, Reading>> =>
  new Map((await readouts(db, ids)).map(({ id, reading }) => [id, reading]));

/** A part whose value is one of a closed list is checked against it: a slip of the pen is not to look like an answer. */
function settled(part: Part): Part {
  if (part.field === "party") return { ...part, value: partyNamed(part.value).id };
  const known = part.field === undefined ? undefined : VALUES[part.field];
  if (known === undefined || part.prefix || known.includes(part.value.toLowerCase())) return part;
  const names = closest(part.value, known);
  throw new Problem(
    `there is no ${part.field} ${part.value}`,
    askWhether(names, `known are ${known.join(", ")}`),
    "the query",
  );
}

const VALUES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  kind: [...ACT_KINDS, ...ENCOUNTER_KINDS],
  topic: topics.map(({ id }) => id),
};

function phraseOf({ field, value, prefix, negated }: Part): Phrase {
  const forms = formsOf(value);
  return { words: field === undefined ? forms : forms.map((form) => `${field}:${form}`), prefix, negated };
}
