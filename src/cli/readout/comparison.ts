import type { Formatter } from "picocolors/types.js";
import type { ComparedAccounts, ComparedPoints } from "../../app/compare.js";
import { occasionDoubtsInWords } from "../../app/wording/comparison.js";
import { layPassage, type Passage } from "./layout.js";
import { painters } from "./style.js";
import { columns, harmless } from "./text.js";

/** How a comparison is to look. */
export interface ComparisonOptions {
  /** Columns. */
  readonly width: number;
  readonly coloured: boolean;
}

const MARGIN = 2;
const GAP = 3;
/** Two texts side by side need so much; on a narrower screen they stand under one another. */
const SIDE_BY_SIDE = 70;

interface Look extends ComparisonOptions {
  readonly title: Formatter;
  readonly differs: Formatter;
  readonly faint: Formatter;
}

/** A comparison for people to read on a terminal, with a final line end. */
export function comparison(compared: ComparedAccounts, options: ComparisonOptions): string {
  const { title, open, faint } = painters(options.coloured);
  const look: Look = { ...options, title, differs: open, faint };
  const [a, b] = compared.docs;
  const doubt = occasionDoubtsInWords(compared.doubts ?? []);
  return [
    ...(doubt === undefined ? [] : [...layPassage({ text: doubt, paint: open }, 0, look.width), ""]),
    ...section("TOLD BY BOTH", both(compared, look), look),
    "",
    ...section(`ONLY IN ${harmless(a)}`, only(compared, a, look), look),
    "",
    ...section(`ONLY IN ${harmless(b)}`, only(compared, b, look), look),
    "",
  ].join("\n");
}

const section = (heading: string, lines: readonly string[], { title, faint, width }: Look): string[] => [
  ...layPassage({ text: heading, paint: title }, 0, width),
  ...(lines.length > 0 ? lines : layPassage({ text: "Nothing.", paint: faint }, MARGIN, width)),
];

function only({ onlyIn }: ComparedAccounts, name: string, { width }: Look): string[] {
  return (onlyIn[name] ?? []).flatMap(({ text }) => {
    const [first = "", ...rest] = layPassage({ text }, MARGIN + 2, width);
    return [`${" ".repeat(MARGIN)}– ${first.trimStart()}`, ...rest];
  });
}

/** Every matter as a row of two cells, under the names of the two; parted by blank lines. */
function both({ docs, both: matters }: ComparedAccounts, look: Look): string[] {
  const [a, b] = docs;
  if (matters.length === 0) return [];
  const wide = look.width >= SIDE_BY_SIDE;
  const heading: readonly Passage[][] = docs.map((name) => [{ text: name, paint: look.faint }]);
  const rows = matters.map((matter) => [cell(matter, a, look), cell(matter, b, look)]);
  const named = wide
    ? [heading, ...rows]
    : rows.map((row) => row.map((passages, at) => [...(heading[at] ?? []), ...passages]));
  return named.flatMap(([left = [], right = []], at) => [
    ...(at > 0 ? [""] : []),
    ...(wide ? beside(left, right, look.width) : [...under(left, look.width), ...under(right, look.width)]),
  ]);
}

/** What one account tells of a matter, and in which words it differs. */
const cell = ({ points, differences }: ComparedPoints, name: string, { differs }: Look): Passage[] => [
  ...(points[name] ?? []).map(({ text }) => ({ text })),
  ...differences.map(({ field, words }) => ({
    text: `≠ ${field}: “${words[name]?.text ?? ""}”`,
    paint: differs,
  })),
];

const under = (passages: readonly Passage[], width: number): string[] =>
  passages.flatMap((passage) => layPassage(passage, MARGIN, width));

/** Two cells in columns of the same width. */
function beside(left: readonly Passage[], right: readonly Passage[], width: number): string[] {
  const column = Math.floor((width - MARGIN - GAP) / 2);
  const [ours, theirs] = [left, right].map((passages) => linesOf(passages, column));
  const count = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
  return Array.from({ length: count }, (_, at) => {
    const [one, two] = [ours?.[at], theirs?.[at]];
    const line = " ".repeat(MARGIN) + (one?.shown ?? "");
    return two === undefined ? line : line + " ".repeat(column - (one?.width ?? 0) + GAP) + two.shown;
  });
}

interface Line {
  readonly shown: string;
  /** Columns, without what paints it. */
  readonly width: number;
}

const linesOf = (passages: readonly Passage[], width: number): Line[] =>
  passages.flatMap(({ text, paint }) =>
    layPassage({ text }, 0, width).map((line) => ({ shown: paint?.(line) ?? line, width: columns(line) })),
  );
