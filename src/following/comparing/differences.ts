import type { CountedNumber, Point } from "../../reading/points/read-points.js";
import type { Act, DateExpression } from "../../reading/reading.js";
import { contains, type Span } from "../../text/span.js";
import { daysBetween } from "../interval.js";
import type { Difference, Told } from "./comparison.js";
import type { Matter } from "./matters.js";

/** What two accounts of one matter put differently; only what both speak of can differ. */
export function differencesOf([inA, inB]: Matter, a: Told, b: Told): Difference[] {
  const [one, two] = [partOf(a, inA), partOf(b, inB)];
  return [
    ...unlike("number", one.numbers, two.numbers, { differs: countDiffers, textOf: ({ text }) => text }),
    ...unlike("date", one.dates, two.dates, { differs: dayDiffers, textOf: ({ text }) => text }),
    ...unlike("strength", one.acts, two.acts, {
      differs: strengthDiffers,
      textOf: ({ evidence }) => evidence,
    }),
    ...unlike("party", one.acts, two.acts, { differs: partyDiffers, textOf: ({ evidence }) => evidence }),
  ];
}

/** What an account says of a matter. */
interface Part {
  readonly numbers: readonly CountedNumber[];
  readonly dates: readonly DateExpression[];
  readonly acts: readonly Act[];
}

function partOf({ reading, points }: Told, positions: readonly number[]): Part {
  const told = positions.flatMap((at): Point[] => (points[at] ? [points[at]] : []));
  const isTold = (span: Span): boolean => told.some(({ text }) => contains(text, span));
  return {
    numbers: told.flatMap(({ numbers }) => numbers),
    dates: reading.dates.filter(({ text }) => isTold(text)),
    acts: reading.acts.filter(({ evidence }) => isTold(evidence)),
  };
}

/** Whether two say the same (`false`), the same otherwise (`true`), or have nothing to do with each other. */
type Differs<Item> = (a: Item, b: Item) => boolean | undefined;

/** Each item that the other account has otherwise, and nowhere the same; where several could be meant, none is. */
function unlike<Item>(
  field: Difference["field"],
  inA: readonly Item[],
  inB: readonly Item[],
  { differs, textOf }: { readonly differs: Differs<Item>; readonly textOf: (item: Item) => Span },
): Difference[] {
  const left = inA.filter((item) => !inB.some((other) => differs(item, other) === false));
  const right = inB.filter((other) => !inA.some((item) => differs(item, other) === false));
  return left.flatMap((item) => {
    const [other, ...more] = right.filter((candidate) => differs(item, candidate) === true);
    if (other === undefined || more.length > 0) return [];
    const isOnly = left.filter((candidate) => differs(candidate, other) === true).length === 1;
    return isOnly ? [{ field, words: [textOf(item), textOf(other)] as const }] : [];
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
