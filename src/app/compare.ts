import { compare } from "../following/comparing/compare.js";
import type { Difference, OccasionDoubt, Sides, Told } from "../following/comparing/comparison.js";
import type { Circumstances } from "../reading/read-document.js";
import type { Range, Span } from "../text/span.js";
import { accountOf } from "./account.js";

/** A readout to be compared with another. */
export interface Source {
  /** By which the result names it; the two must differ. */
  readonly name: string;
  readonly text: string;
  readonly circumstances?: Circumstances;
}

/** Something by readout: its name and what there is of it. */
export type BySource<Item> = Readonly<Record<string, Item>>;

/** Words of a readout: UTF-16 offsets, end exclusive. */
export interface Words extends Range {
  readonly text: string;
}

/** Two accounts of an occasion held against each other; every point of either is in one of the lists. */
export interface ComparedAccounts {
  readonly docs: Sides<string>;
  readonly both: readonly ComparedPoints[];
  readonly onlyIn: BySource<readonly Words[]>;
  /** Why the two may not be accounts of one occasion; missing where nothing speaks against it. */
  readonly doubts?: readonly OccasionDoubt[];
}

/** What both tell, and what they put differently. */
export interface ComparedPoints {
  readonly points: BySource<readonly Words[]>;
  readonly differences: readonly { readonly field: Difference["field"]; readonly words: BySource<Words> }[];
}

/**
 * Compares two readouts of one occasion point by point.
 * @returns the same for the same arguments, always; the points in the order of the first
 */
export function compareAccounts(a: Source, b: Source): ComparedAccounts {
  const { both, onlyIn, doubts } = compare(toldBy(a), toldBy(b));
  const bySource = <Item, Given>(sides: Sides<Item>, of: (item: Item) => Given): BySource<Given> =>
    Object.fromEntries([
      [a.name, of(sides[0])],
      [b.name, of(sides[1])],
    ]);
  return {
    docs: [a.name, b.name],
    both: both.map(({ points, differences }) => ({
      points: bySource(points, listOf),
      differences: differences.map((difference) => ({
        field: difference.field,
        words: bySource(difference.words, wordsOf),
      })),
    })),
    onlyIn: bySource(onlyIn, listOf),
    ...(doubts.length > 0 && { doubts }),
  };
}

function toldBy({ text, circumstances }: Source): Told {
  const { reading, points } = accountOf(text, circumstances);
  return { reading, points: points() };
}

const wordsOf = ({ start, end, text }: Span): Words => ({ start, end, text });

const listOf = (spans: readonly Span[]): Words[] => spans.map(wordsOf);
