import { gather, NO_CONSTRAINTS, type Constraints, type Pairing } from "../gather.js";
import { intervalOf, type Interval } from "../interval.js";
import { weightsOf } from "../similarity.js";
import { classOf, likenessOf } from "./likeness.js";
import type { EncounterClaim, Occasions } from "./occasion.js";
import { occasionOf } from "./occasion-of.js";

/** From this score on two claims tell of one occasion; measured: docs/following.md. */
const JOIN = 0.6;
const PROPOSE = 0.45;

export interface OccasionRulings {
  readonly constraints?: Constraints;
  /** Readouts that carry the text of another, by id, with the id of that one: they tell nothing further. */
  readonly sameText?: ReadonlyMap<string, string>;
}

/**
 * Gathers what readouts tell of the encounters of two parties into occasions: two accounts of one meeting are one, and what was planned,
 * put off and held is one with a history.
 * @param claims in order of time
 */
export function gatherOccasions(
  claims: readonly EncounterClaim[],
  { constraints = NO_CONSTRAINTS, sameText = new Map() }: OccasionRulings = {},
): Occasions {
  const textOf = ({ document }: EncounterClaim): string => sameText.get(document) ?? document;
  const { groups, joinings, proposals } = gather({
    ids: claims.map(({ id }) => id),
    pairings: pairingsOf(claims),
    join: JOIN,
    propose: PROPOSE,
    compatible: (a, b) => !a.some((one) => b.some((two) => claims[one]?.document === claims[two]?.document)),
    constraints,
  });
  const told = groups.map((group) => group.flatMap((at) => claims[at] ?? []));
  return { occasions: told.map((members) => occasionOf(members, joinings, textOf)), proposals };
}

/** The pairs of claims that are near enough in time to be one; the work grows with their number, not with the square of all. */
function pairingsOf(claims: readonly EncounterClaim[]): Pairing[] {
  const weights = weightsOf(claims.map(({ encounter }) => encounter.terms));
  const windows = claims
    .map((claim, at) => ({ claim, at, ...windowOf(claim) }))
    .toSorted((one, two) => one.first - two.first || one.at - two.at);
  return windows.flatMap((window, order) => {
    const pairings: Pairing[] = [];
    for (let next = order + 1; next < windows.length; next++) {
      const other = windows[next];
      if (other === undefined || other.first > window.last) break;
      if (window.claim.document === other.claim.document) continue;
      if (classOf(window.claim.encounter.kind) !== classOf(other.claim.encounter.kind)) continue;
      const likeness = likenessOf(window.claim, other.claim, weights);
      const [a, b] = [Math.min(window.at, other.at), Math.max(window.at, other.at)];
      if (likeness) pairings.push({ a, b, ...likeness });
    }
    return pairings;
  });
}

/** How long before and after its date something may be told of otherwise, in days. */
const MARGIN = { held: 2, planned: 366, proposed: 366, cancelled: 366 };

/** The days in which another claim may tell of the same; without a day those around its publication. */
function windowOf({ encounter: { date, status }, published }: EncounterClaim): Interval {
  const known = intervalOf(date ?? published ?? "") ?? { first: 0, last: Infinity };
  const margin = date === undefined ? Math.max(MARGIN[status], 31) : MARGIN[status];
  return { first: known.first - Math.min(margin, 31), last: known.last + margin };
}
