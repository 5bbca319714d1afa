import type { CountedNumber } from "../../reading/points/read-points.js";
import type { Act, DateExpression } from "../../reading/reading.js";
import type { Span } from "../../text/span.js";
import { daysBetween } from "../interval.js";
import { byPoint } from "./by-point.js";
import type { Difference, Told } from "./comparison.js";
import type { Matter } from "./matters.js";

/** Prepares to tell what two accounts of one matter put differently; only what both speak of can differ. */
export function differencesBetween(a: Told, b: Told): (matter: Matter) => Difference[] {
  const [partOfA, partOfB] = [partsOf(a), partsOf(b)];
  return ([inA, inB]) => {
    const [one, two] = [partOfA(inA), partOfB(inB)];
    return [
      ...unlike("number", one.numbers, two.numbers, { differs: countDiffers, wordsOf: ({ text }) => text }),
      ...unlike("date", one.dates, two.dates, { differs: dayDiffers, wordsOf: ({ text }) => text }),
      ...unlike("strength", one.acts, two.acts, { differs: strengthDiffers, wordsOf: evidenceOf }),
      ...unlike("party", one.acts, two.acts, { differs: partyDiffers, wordsOf: evidenceOf }),
    ];
  };
}

const evidenceOf = ({ evidence }: Act): Span => evidence;

/** What an account says of a matter. */
interface Part {
  readonly numbers: readonly CountedNumber[];
  readonly dates: readonly DateExpression[];
  readonly acts: readonly Act[];
}

function partsOf({ reading, points }: Told): (positions: readonly number[]) => Part {
  const dates = byPoint(points, reading.dates, ({ text }) => text);
  const acts = byPoint(points, reading.acts, evidenceOf);
  return (positions) => ({
    numbers: positions.flatMap((at) => points[at]?.numbers ?? []),
    dates: positions.flatMap((at) => dates[at] ?? []),
    acts: positions.flatMap((at) => acts[at] ?? []),
  });
}

/** Whether two say the same (`false`), the same otherwise (`true`), or have nothing to do with each other. */
type Differs<Item> = (a: Item, b: Item) => boolean | undefined;

/** Each item that the other account has otherwise, and nowhere the same; where several could be meant, none is. */
function unlike<Item>(
  field: Difference["field"],
  inA: readonly Item[],
  inB: readonly Item[],
  { differs, wordsOf }: { readonly differs: Differs<Item>; readonly wordsOf: (item: Item) => Span },
): Difference[] {
  const left = inA.filter((item) => !inB.some((other) => differs(item, other) === false));
  const right = inB.filter((other) => !inA.some((item) => differs(item, other) === false));
  return left.flatMap((item) => {
    const [other, ...more] = right.filter((candidate) => differs(item, candidate) === true);
    if (other === undefined || more.length > 0) return [];
    const isOnly = left.filter((candidate) => differs(candidate, other) === true).length === 1;
    return isOnly ? [{ field, words: [wordsOf(item), wordsOf(other)] as const }] : [];
  });
}

/** *fifteen engineers*, *twenty engineers*: the same is counted. */
const countDiffers: Differs<CountedNumber> = (a, b) => {
  if (a.value === b.value) return false;
  return a.counted.some((term) => b.counted.includes(term)) || undefined;
};

/** *by the end of May* and *on 20 May* do not contradict each other. */
const dayDiffers: Differs<DateExpression> = (a, b) => {
  const days = daysBetween(a.value, b.value);
  return days === undefined ? undefined : days > 0;
};

const strengthDiffers: Differs<Act> = (a, b) =>
  a.strength === undefined || b.strength === undefined ? undefined : a.strength !== b.strength;

const partyDiffers: Differs<Act> = (a, b) =>
  a.kind === b.kind ? a.by.toSorted().join() !== b.by.toSorted().join() : undefined;
