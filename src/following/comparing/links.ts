import type { Point } from "../../reading/points/read-points.js";
import type { Terms } from "../../reading/reading.js";
import { similarityOf, weightsOf, type Weights } from "../similarity.js";

/** A point of the one account and a point of the other that tell the same, by their positions. */
export interface Link {
  readonly a: number;
  readonly b: number;
}

interface Candidate extends Link, Likeness {}

interface Likeness {
  readonly score: number;
  /** Keys of the terms that both have. */
  readonly shared: readonly string[];
}

/** From this on two points tell the same. Measured: docs/following.md. */
const SAME = 0.2;
/** Who acts says little of what is told: all accounts of an occasion name the same few. */
const ACTOR = 0.1;
/** The weight of a date: several things may be due on one day. */
const DATE = 0.6 / 1.5;
/** A term in more points than this leads to no others, so that the work grows with the text and not with its square. */
const COMMON = 12;

/**
 * Links the points of two accounts by what they are about. The most alike are linked first, and what they share
 * explains no other link of theirs: one of two undertakings in the same town is not taken for the other.
 * A point may be linked to several that each tell a part of it.
 */
export function linksOf(a: readonly Point[], b: readonly Point[]): Link[] {
  const weights = weightsIn([...a, ...b]);
  const spent: readonly [Set<string>[], Set<string>[]] = [a.map(() => new Set()), b.map(() => new Set())];
  return candidatesOf(a, b, weights).filter((candidate) => {
    const [inA, inB] = [spent[0][candidate.a], spent[1][candidate.b]];
    const fresh = candidate.shared.filter((term) => !inA?.has(term) && !inB?.has(term));
    const left = weightOf(fresh, weights) / weightOf(candidate.shared, weights);
    if (candidate.score * left < SAME) return false;
    for (const term of fresh) for (const terms of [inA, inB]) terms?.add(term);
    return true;
  });
}

/** Links the points that are told in the same words, even if they say little. */
export function verbatimLinks(a: readonly Point[], b: readonly Point[]): Link[] {
  const found = new Map(b.map(({ text }, at) => [text.text, at]));
  return a.flatMap(({ text }, at) => {
    const other = found.get(text.text);
    return other === undefined ? [] : [{ a: at, b: other }];
  });
}

/** Whether a term names who acts: a party by its id, a person by the full name. */
export const isActor = (term: string): boolean => /^\p{Lu}{2,}$| /u.test(term);

const isDate = (term: string): boolean => /^(?:1[5-9]|2[01])\d\d(?:[-/].*)?$/.test(term);

function weightsIn(points: readonly Point[]): Weights {
  const weights = weightsOf(points.map(saidBy));
  return (term) => weights(term) * (isActor(term) ? ACTOR : isDate(term) ? DATE : 1);
}

const weightOf = (terms: readonly string[], weights: Weights): number =>
  terms.reduce((sum, term) => sum + weights(term), 0);

/** The pairs that share a term which is not everywhere, the most alike first. */
function candidatesOf(a: readonly Point[], b: readonly Point[], weights: Weights): Candidate[] {
  const pointsWith = pointsByTerm(b);
  const pairs = a.flatMap((point, from) => {
    const met = point.terms.map((term) => pointsWith.get(keyOf(term)) ?? []);
    const near = new Set(met.filter(({ length }) => length <= COMMON).flat());
    return [...near].map((to) => ({ a: from, b: to, ...alike(point, b[to], weights) }));
  });
  return pairs
    .filter(({ score }) => score >= SAME)
    .toSorted((one, two) => two.score - one.score || one.a - two.a || one.b - two.b);
}

function pointsByTerm(points: readonly Point[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { terms }] of points.entries())
    for (const key of new Set(terms.map(keyOf))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [at]);
      else list.push(at);
    }
  return found;
}

function alike(a: Point, b: Point | undefined, weights: Weights): Likeness {
  if (b === undefined) return { score: 0, shared: [] };
  const { score, shared } = similarityOf(saidBy(a), saidBy(b), weights);
  const telling = shared.filter((term) => !isDisputed(term, a, b));
  const share = weightOf(telling, weights) / (weightOf(shared, weights) || 1);
  return { score: score * share, shared: telling.map(keyOf) };
}

/** *five million euros* and *38 million euros*: what is counted joins nothing where the numbers are not the same. */
function isDisputed(term: string, a: Point, b: Point): boolean {
  const [inA, inB] = [a, b].map(({ numbers }) => numbers.filter(({ counted }) => counted.includes(term)));
  if (!inA?.length || !inB?.length) return false;
  return !inA.some(({ value }) => inB.some((other) => other.value === value));
}

type Said = Pick<Terms, "own" | "around">;

/** What stands around a point is in other points, which are compared themselves. */
const saidBy = ({ terms }: Point): Said => ({ own: terms, around: [] });

const keyOf = (term: string): string => term.toLowerCase();
