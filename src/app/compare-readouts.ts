import { compare } from "../following/comparing/compare.js";
import type { Difference, Told } from "../following/comparing/comparison.js";
import type { Readout } from "../following/readout.js";
import type { Store } from "../record/store.js";
import type { Range } from "../text/span.js";
import { accountOf } from "./account.js";
import { witnessOf, type Evidence } from "./evidence.js";
import { sidesIn } from "./publishers/sides.js";
import { occasionDoubtsInWords } from "./wording/comparison.js";
import { nameOf, readoutWith, type ReadoutName } from "./readouts/readout.js";

/** Two recorded accounts held against each other, with the words of each point. */
export interface ComparedReadouts {
  readonly a: ReadoutName;
  readonly b: ReadoutName;
  readonly both: readonly ComparedPoint[];
  readonly onlyA: readonly Evidence[];
  readonly onlyB: readonly Evidence[];
  /** Why the two may not be accounts of one occasion, as a sentence; missing where nothing speaks against it. */
  readonly doubt?: string;
}

/** What both tell, and what they put differently. */
export interface ComparedPoint {
  readonly a: readonly Evidence[];
  readonly b: readonly Evidence[];
  readonly differences: readonly {
    readonly field: Difference["field"];
    readonly a: Evidence;
    readonly b: Evidence;
  }[];
}

/**
 * Compares two readouts of the record point by point, in the order of the first.
 * @throws Missing when the record does not hold one of them
 */
export async function compareReadouts(
  store: Store,
  first: string,
  second: string,
): Promise<ComparedReadouts> {
  const [a, b] = [await readoutWith(store, first), await readoutWith(store, second)];
  const { both, onlyIn, doubts } = compare(toldBy(a), toldBy(b));
  const doubt = occasionDoubtsInWords(doubts);
  const witness = await witnessOf(store, [a.id, b.id]);
  const inA = (place: Range): Evidence => witness(a.id, place);
  const inB = (place: Range): Evidence => witness(b.id, place);
  const sideOf = await sidesIn(store.db);
  return {
    a: nameOf(a, sideOf),
    b: nameOf(b, sideOf),
    both: both.map(({ points, differences }) => ({
      a: points[0].map(inA),
      b: points[1].map(inB),
      differences: differences.map(({ field, words }) => ({ field, a: inA(words[0]), b: inB(words[1]) })),
    })),
    onlyA: onlyIn[0].map(inA),
    onlyB: onlyIn[1].map(inB),
    ...(doubt !== undefined && { doubt }),
  };
}

function toldBy({ text, published, publisher }: Readout): Told {
  const { reading, points } = accountOf(text, {
    ...(published && { published }),
    ...(publisher && { publisher }),
  });
  return { reading, points: points() };
}
