import {
  ACT_KINDS,
  ENCOUNTER_KINDS,
  ENCOUNTER_STATUSES,
  type Reading,
  type Reason,
} from "../reading/reading.js";
import { spanOf, type Range } from "../text/span.js";
import { claimId, type ClaimKind } from "./claim.js";

/** What people have decided about the finds of a readout. Ids are those of claims. */
export interface Corrections {
  /** New values by field, for the claims that have any. */
  readonly values: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Claims that are no finds at all. */
  readonly removed: ReadonlySet<string>;
}

const DECIDED: Reason = { basis: "stated", rule: "decided" };

/** Whether a field can have a value; spans only where they lie in the text, if it is given. */
type Check = (value: unknown, text: string | undefined) => boolean;

const isText: Check = (value) => typeof value === "string" && value.trim() !== "";
const areTexts: Check = (value) =>
  Array.isArray(value) && value.every((one: unknown) => isText(one, undefined));
const isParty: Check = (value) => value === null || isText(value, undefined);
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && names.includes(value);
const isRange = (value: unknown, text: string | undefined): value is Range =>
  typeof value === "object" &&
  value !== null &&
  "start" in value &&
  "end" in value &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.start) < Number(value.end) &&
  Number(value.end) <= (text?.length ?? Infinity);

/** The fields that can be corrected, by kind of find, and what a value must be. */
export const CORRECTABLE: Readonly<Record<ClaimKind, Readonly<Record<string, Check>>>> = {
  person: { name: isText, office: isText, party: isParty },
  date: { value: isText },
  statement: { speaker: isText, mode: oneOf(["direct", "indirect"]), content: isRange },
  encounter: {
    kind: oneOf(ENCOUNTER_KINDS),
    status: oneOf(ENCOUNTER_STATUSES),
    date: isText,
    place: isText,
    participants: areTexts,
    evidence: isRange,
  },
  act: { kind: oneOf(ACT_KINDS), by: areTexts, to: areTexts, due: isText, evidence: isRange },
  fact: { due: isText, evidence: isRange },
};

/**
 * A reading as people have corrected it; each corrected value says that it was decided.
 * @param document id of the readout
 * @param text of the readout
 * @returns the same reading where nothing of it was corrected
 */
export function corrected(
  reading: Reading,
  { id, text }: { readonly id: string; readonly text: string },
  corrections: Corrections,
): Reading {
  if (corrections.values.size === 0 && corrections.removed.size === 0) return reading;
  const of = <Find extends object>(
    kind: ClaimKind,
    finds: readonly Find[],
    placeOf: (find: Find) => Range,
  ): Find[] => correctedFinds(kind, finds, placeOf, { id, text }, corrections);
  return {
    ...reading,
    people: of("person", reading.people, ({ evidence }) => evidence),
    dates: of("date", reading.dates, ({ text: place }) => place),
    statements: of("statement", reading.statements, ({ content }) => content),
    encounters: of("encounter", reading.encounters, ({ evidence }) => evidence),
    acts: of("act", reading.acts, ({ evidence }) => evidence),
    facts: of("fact", reading.facts, ({ evidence }) => evidence),
  };
}

function correctedFinds<Find extends object>(
  kind: ClaimKind,
  finds: readonly Find[],
  placeOf: (find: Find) => Range,
  { id, text }: { readonly id: string; readonly text: string },
  corrections: Corrections,
): Find[] {
  const seen = new Map<string, number>();
  return finds.flatMap((find) => {
    const place = placeOf(find);
    const key = `${place.start}-${place.end}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return correctedFind(find, claimId(id, kind, place, nth), kind, text, corrections) ?? [];
  });
}

/** A find as people have corrected it; undefined where they said that it is none. */
export function correctedFind<Find extends object>(
  find: Find,
  claim: string,
  kind: ClaimKind,
  text: string,
  { values, removed }: Corrections,
): Find | undefined {
  return removed.has(claim) ? undefined : withValues(find, kind, values.get(claim), text);
}

export const NO_CORRECTIONS: Corrections = { values: new Map(), removed: new Set() };

/** Values that no such find can have are passed by: a decision may be of a newer program. */
function withValues<Find extends object>(
  find: Find,
  kind: ClaimKind,
  values: Readonly<Record<string, unknown>> | undefined,
  text: string,
): Find {
  if (values === undefined) return find;
  const known = Object.entries(values).filter(([field, value]) => CORRECTABLE[kind][field]?.(value, text));
  const fields = known.map(([field, value]): [string, unknown] => [
    field,
    isRange(value, text) ? spanOf(text, value.start, value.end) : value,
  ]);
  const why = "why" in find && typeof find.why === "object" ? find.why : {};
  return {
    ...find,
    ...Object.fromEntries<unknown>(fields),
    why: { ...why, ...Object.fromEntries(known.map(([field]) => [field, DECIDED])) },
  };
}
