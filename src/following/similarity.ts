import type { Terms } from "../reading/reading.js";

/** Terms of the words themselves and of those around them in their sentence. */
type Compared = Pick<Terms, "own" | "around">;

/** How much it tells that two have a term in common. */
export type Weights = (term: string) => number;

/** How far two are about the same, and what they share. */
export interface Similarity {
  /** 0 nothing in common, 1 all that they say themselves. */
  readonly score: number;
  /** The weight of what is shared: two short claims may be alike by one word that tells little. */
  readonly weight: number;
  /** The terms shared, as the first has them, those that tell most first. */
  readonly shared: readonly string[];
}

/** What stands around counts, but less than what is said. */
const AROUND = 0.4;
/** A name or a number in common tells more than another word as rare. */
const NAME_OR_NUMBER = 1.5;

const keyOf = (term: string): string => term.toLowerCase();
/** *Porto*, *15*, *2nd*, *2031-12*; a party's id is in every claim of a relation, and its rarity is judgement enough. */
const isNameOrNumber = (term: string): boolean => /^(?:\p{Lu}.*\p{Ll}|\d)/u.test(term);

/**
 * Weighs terms by inverse document frequency, `ln(1 + (N - n + 0.5) / (n + 0.5))` (Robertson and Spärck Jones 1976, in the
 * form of Lucene's BM25, which is never negative).
 * @param collection what is compared: each member's terms, of which `own` are counted
 * @returns the weight of any term; one that is not in the collection counts as the rarest
 */
export function weightsOf(collection: Iterable<Pick<Terms, "own">>): Weights {
  const counts = new Map<string, number>();
  let size = 0;
  for (const { own } of collection) {
    size += 1;
    for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (term) => {
    const count = counts.get(keyOf(term)) ?? 0;
    const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
    return rarity * (isNameOrNumber(term) ? NAME_OR_NUMBER : 1);
  };
}

/**
 * Compares what two are about: the weight of the terms that both have, against the weight of what each says itself
 * (geometric mean, as in the cosine). Symmetric.
 */
export function similarityOf(a: Compared, b: Compared, weights: Weights): Similarity {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const shared: { readonly term: string; readonly weight: number }[] = [];
  for (const [key, { term, place }] of inA) {
    const other = inB.get(key);
    if (other === undefined) continue;
    const weight = Math.min(weights(term), weights(other.term)) * place * other.place;
    shared.push({ term, weight });
  }
  const weight = shared.reduce((sum, term) => sum + term.weight, 0);
  const whole = Math.sqrt(weightOf(a.own, weights) * weightOf(b.own, weights));
  return {
    score: whole > 0 ? Math.min(1, weight / whole) : 0,
    weight,
    shared: shared.toSorted((one, two) => two.weight - one.weight).map(({ term }) => term),
  };
}

interface Placed {
  readonly term: string;
  /** What the place of the term makes of its weight. */
  readonly place: number;
}

const placesOf = ({ own, around }: Compared): ReadonlyMap<string, Placed> =>
  new Map([...around.map(placedAt(AROUND)), ...own.map(placedAt(1))]);

const placedAt =
  (place: number) =>
  (term: string): [string, Placed] => [keyOf(term), { term, place }];

const weightOf = (terms: readonly string[], weights: Weights): number =>
  terms.reduce((sum, term) => sum + weights(term), 0);
