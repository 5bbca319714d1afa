import type { Decision } from "../../app/decide/decisions.js";
import type { Doubtful, DoubtfulLink } from "../../app/review/review.js";
import { csv } from "../csv.js";

/** Words in a readout. */
type Place = Pick<DoubtfulLink["entry"], "document" | "published" | "evidence">;

type Cells = (string | number | undefined)[];

const PLACE = ["document", "published", "start", "end", "words"];
const DOUBTFUL = [
  "what",
  "id",
  "score",
  "question",
  "role",
  ...PLACE,
  ...PLACE.map((heading) => `other ${heading}`),
];

/** A line for each question: of a link its words and those that open the thread, of an identity the words that name each. */
export const doubtfulCsv = (items: readonly Doubtful[]): string => csv(DOUBTFUL, items.map(questionCells));

function questionCells(item: Doubtful): Cells {
  if (item.what === "link") {
    const { claim, thread, entry, opening } = item;
    return [
      "link",
      claim,
      entry.link.score,
      thread.title,
      entry.role,
      ...cellsOf(entry),
      ...cellsOf(opening),
    ];
  }
  const [a, b] = item.two;
  return ["identity", item.id, item.score, `${a.name} = ${b.name}`, undefined, ...cellsOf(a), ...cellsOf(b)];
}

const cellsOf = ({ document, published, evidence: { start, end, text } }: Place): Cells => [
  document,
  published,
  start,
  end,
  text,
];

const DECISIONS = ["number", "at", "who", "kind", "subject", "before", "after", "note"];

/** A line for each decision; what stood before and stands now as JSON. */
export const decisionsCsv = (decisions: readonly Decision[]): string =>
  csv(
    DECISIONS,
    decisions.map(({ number, at, who, kind, subject, before, after, note }) => [
      number,
      at,
      who,
      kind,
      subject,
      json(before),
      json(after),
      note,
    ]),
  );

const json = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);
