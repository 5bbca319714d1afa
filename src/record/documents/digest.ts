import { bandsOf, signatureOf } from "../../following/duplicates/signature.js";
import { relationsOfReadout } from "../../following/relations.js";
import { relationKey } from "../../following/threads/thread.js";
import type { Circumstances } from "../../reading/read-document.js";
import { ENGINE } from "../../reading/engine.js";
import type { Reading } from "../../reading/reading.js";
import { claimsOf, type Claim } from "../claims/claims.js";
import { formsOf } from "./words.js";

/** All of a reading that is kept, as plain data: it may come from another thread. */
export interface Digest {
  readonly engine: number;
  readonly circumstances: Circumstances;
  readonly published?: string;
  readonly publisher?: string;
  readonly notes: readonly string[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** For the index of words: those of the text, then `field:word`. */
  readonly words: readonly string[];
  /** By what the same text is found again. */
  readonly bands: readonly string[];
}

export interface Mention {
  readonly field: MentionField;
  readonly value: string;
}

/** Of what it is asked which documents speak of it. */
export type MentionField = "party" | "relation" | "person";

/**
 * Makes of a reading what is kept of it.
 * @param circumstances those that it was read with
 */
export function digestOf(text: string, circumstances: Circumstances, reading: Reading): Digest {
  const { published, publisher, notes } = reading;
  return {
    engine: ENGINE,
    circumstances,
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    notes,
    claims: claimsOf(reading),
    mentions: mentionsOf(reading),
    words: [...formsOf(text), ...fieldWords(reading)],
    bands: bandsOf(signatureOf(text)),
  };
}

/** By this it is asked which documents name somebody whom they give no party. */
export const NO_PARTY = "";

/** Longer names are no names, and too long for an index. */
const LONGEST_VALUE = 200;

function mentionsOf(reading: Reading): Mention[] {
  const persons = reading.people.map(({ name }) => name.slice(0, LONGEST_VALUE));
  const isSomebodyFree = reading.people.some(({ party }) => party === null);
  return [
    ...(isSomebodyFree ? [{ field: "party", value: NO_PARTY } as const] : []),
    ...partiesOfReading(reading).map((value): Mention => ({ field: "party", value })),
    ...relationsOfReadout({ reading }).map((of): Mention => ({ field: "relation", value: relationKey(of) })),
    ...[...new Set(persons)].map((value): Mention => ({ field: "person", value })),
  ];
}

/** The parties of those who speak, meet and act. */
function partiesOfReading({ people, acts }: Reading): string[] {
  const served = people.flatMap(({ party }) => party ?? []);
  return [...new Set([...served, ...acts.flatMap(({ by, to }) => [...by, ...(to ?? [])])])];
}

/** What is looked for by field; an empty word parts the values of a field, so that no phrase runs over two. */
function fieldWords(reading: Reading): string[] {
  const { people, acts, encounters, statements, publisher } = reading;
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  const kinds = new Set([...acts, ...encounters].map(({ kind }) => kind));
  const topics = new Set(acts.flatMap((act) => act.topics ?? []));
  return [
    ...valuesOf("speaker", speakers),
    ...valuesOf("person", new Set(people.map(({ name }) => name))),
    ...valuesOf("party", partiesOfReading(reading)),
    ...valuesOf("kind", kinds),
    ...valuesOf("topic", topics),
    ...valuesOf("publisher", publisher === undefined ? [] : [publisher]),
  ];
}

const valuesOf = (field: string, values: Iterable<string>): string[] =>
  Array.from(values, (value) => [...formsOf(value), ""].map((form) => `${field}:${form}`)).flat();
