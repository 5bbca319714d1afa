import { claimId, type ClaimKind } from "../following/claim.js";
import { correctedFind, NO_CORRECTIONS, type Corrections } from "../following/corrections.js";
import type { Readout } from "../following/readout.js";
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

/** A readout whose finds are to be named; any `id` may stand for one that is not recorded. */
type Unnamed = Pick<Readout, "id" | "text" | "reading">;

/** Names every find of a readout, as people have corrected it. */
export function nameFinds(readout: Unnamed, corrections: Corrections = NO_CORRECTIONS): NamedReading {
  const { reading } = readout;
  const of = namerOf(readout, corrections);
  return {
    ...reading,
    people: of("person", reading.people, ({ evidence }) => evidence),
    dates: of("date", reading.dates, ({ text }) => text),
    statements: of("statement", reading.statements, ({ content }) => content),
    encounters: of("encounter", reading.encounters, ({ evidence }) => evidence),
    acts: of("act", reading.acts, ({ evidence }) => evidence),
    facts: of("fact", reading.facts, ({ evidence }) => evidence),
  };
}

const namerOf =
  ({ id, text }: Unnamed, corrections: Corrections) =>
  <Find extends { readonly why: object; readonly terms?: Terms }>(
    kind: ClaimKind,
    finds: readonly Find[],
    placeOf: (find: Find) => Range,
  ): Named<Find>[] =>
    named(id, kind, finds, placeOf).flatMap(
      (find) => correctedFind(find, find.id, kind, text, corrections) ?? [],
    );

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
