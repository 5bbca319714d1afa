import { claimId, type ClaimKind } from "../following/claim.js";
import type { Reading, Terms } from "../reading/reading.js";
import type { Range } from "../text/span.js";

/** A find with the name by which decisions and threads refer to it; what only following up needs is left out. */
export type Named<Find> = Omit<Find, "terms"> & { readonly id: string };

/** A reading whose finds can be referred to. */
export interface NamedReading extends Pick<Reading, "published" | "publisher" | "notes"> {
  readonly people: readonly Named<Reading["people"][number]>[];
  readonly dates: readonly Named<Reading["dates"][number]>[];
  readonly statements: readonly Named<Reading["statements"][number]>[];
  readonly encounters: readonly Named<Reading["encounters"][number]>[];
  readonly acts: readonly Named<Reading["acts"][number]>[];
  readonly facts: readonly Named<Reading["facts"][number]>[];
}

/**
 * Names every find of a reading.
 * @param document id of the readout; any text may stand for one that is not recorded
 */
export const nameFinds = (document: string, reading: Reading): NamedReading => ({
  ...reading,
  people: named(document, "person", reading.people, ({ evidence }) => evidence),
  dates: named(document, "date", reading.dates, ({ text }) => text),
  statements: named(document, "statement", reading.statements, ({ content }) => content),
  encounters: named(document, "encounter", reading.encounters, ({ evidence }) => evidence),
  acts: named(document, "act", reading.acts, ({ evidence }) => evidence),
  facts: named(document, "fact", reading.facts, ({ evidence }) => evidence),
});

function named<Find extends { readonly why: object; readonly terms?: Terms }>(
  document: string,
  kind: ClaimKind,
  finds: readonly Find[],
  placeOf: (find: Find) => Range,
): Named<Find>[] {
  const met = new Map<string, number>();
  return finds.map((find) => {
    const { start, end } = placeOf(find);
    const nth = met.get(`${start}-${end}`) ?? 0;
    met.set(`${start}-${end}`, nth + 1);
    const { terms: _, ...shown } = find;
    return { id: claimId(document, kind, { start, end }, nth), ...shown };
  });
}
