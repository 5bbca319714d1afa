import { bandsOf, signatureOf } from "../../following/duplicates/signature.js";
import { relationsOfReadout } from "../../following/relations.js";
import { relationKey } from "../../following/threads/thread.js";
import type { Circumstances } from "../../reading/read-document.js";
import { ENGINE } from "../../reading/engine.js";
import type { Reading } from "../../reading/reading.js";
import { claimsOf, type Claim } from "../claims/claims.js";
import { formsOf, wordOfField } from "./words.js";

/** All of a reading that is kept, as plain data: it may come from another thread. */
export interface Digest {
  readonly engine: number;
  readonly circumstances: Circumstances;
  readonly published?: string;
  readonly publisher?: string;
  readonly notes: readonly string[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** For the index of words: those of the text, then those of the fields. */
  readonly words: readonly string[];
  /** By what the same text is found again. */
  readonly bands: readonly string[];
}

export interface Mention {
  readonly field: MentionField;
  readonly value: string;
}

/** Of what it is asked which documents speak of it. */
export type MentionField = "party" | "relation" | "person" | "speaker" | "kind" | "topic";

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
  const isSomebodyFree = reading.people.some(({ party }) => party === null);
  const relations = relationsOfReadout({ reading }).map(relationKey);
  return [
    ...(isSomebodyFree ? [{ field: "party", value: NO_PARTY } as const] : []),
    ...mentions("party", partiesOfReading(reading)),
    ...mentions("relation", relations),
    ...mentions(
      "person",
      reading.people.map(({ name }) => name),
    ),
    ...mentions("speaker", speakersOf(reading)),
    ...mentions("kind", kindsOf(reading)),
    ...mentions("topic", topicsOf(reading)),
  ];
}

/** Each value once. */
const mentions = (field: MentionField, values: Iterable<string>): Mention[] => {
  const cut = Array.from(values, (value) => value.slice(0, LONGEST_VALUE));
  return [...new Set(cut)].map((value) => ({ field, value }));
};

const speakersOf = ({ statements }: Reading): Set<string> =>
  new Set(statements.map(({ speaker }) => speaker));

const kindsOf = ({ acts, encounters }: Reading): Set<string> =>
  new Set([...acts, ...encounters].map(({ kind }) => kind));

const topicsOf = ({ acts }: Reading): Set<string> => new Set(acts.flatMap((act) => act.topics ?? []));

/** The parties of those who speak, meet and act. */
function partiesOfReading({ people, acts }: Reading): string[] {
  const served = people.flatMap(({ party }) => party ?? []);
  return [...new Set([...served, ...acts.flatMap(({ by, to }) => [...by, ...(to ?? [])])])];
}

/** What is looked for by field. */
function fieldWords(reading: Reading): string[] {
  const { people, publisher } = reading;
  return [
    ...valuesOf("speaker", speakersOf(reading)),
    ...valuesOf("person", new Set(people.map(({ name }) => name))),
    ...valuesOf("party", partiesOfReading(reading)),
    ...valuesOf("kind", kindsOf(reading)),
    ...valuesOf("topic", topicsOf(reading)),
    ...valuesOf("publisher", publisher === undefined ? [] : [publisher]),
  ];
}

/** An empty word parts the values of a field, so that no phrase runs over two. */
const valuesOf = (field: string, values: Iterable<string>): string[] =>
  Array.from(values, (value) => [...formsOf(value), ""].map((form) => wordOfField(field, form))).flat();
