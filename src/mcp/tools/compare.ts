import { z } from "zod";
import { compareReadouts, type ComparedReadouts } from "../../app/compare-readouts.js";
import type { Evidence as Witnessed } from "../../app/evidence.js";
import { documentMeant } from "../../app/show/document-meant.js";
import { Evidence, evidenceAt, evidenceInWords } from "../evidence.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { DocumentMeant, ReadoutName, readoutInWords, readoutNamed } from "../readout.js";
import { tool } from "../tool.js";

/** So many places tell one point, or differ in it; texts that repeat themselves have more. */
const MOST = 5;

const TOLD = ["by both", "by a only", "by b only"] as const;

const Point = z.object({
  number: z.int(),
  told: z.enum(TOLD),
  a: z.array(Evidence),
  b: z.array(Evidence),
  differences: z
    .array(z.object({ field: z.enum(["strength", "number", "date", "party"]), a: Evidence, b: Evidence }))
    .meta({ description: "What the two put differently" }),
  cut: z
    .literal(true)
    .optional()
    .meta({ description: `Only the first ${MOST} places of each are given` }),
});

/** Two accounts of one occasion, point by point. */
export const compareTool = tool({
  name: "compare",
  title: "Compare two accounts",
  description:
    "Holds two documents against each other point by point: what both tell, with differences in number, date, strength " +
    "or party; what only one tells. read_document names the other accounts of an occasion.",
  input: z.strictObject({ a: DocumentMeant, b: DocumentMeant, ...PAGING }),
  output: z.object({
    a: ReadoutName,
    b: ReadoutName,
    counts: z
      .object({ both: z.int(), onlyA: z.int(), onlyB: z.int() })
      .meta({ description: "Points on all pages" }),
    items: z.array(Point).meta({ description: "Points that both tell first" }),
    doubt: z.string().optional().meta({ description: "Why the two may not be accounts of one occasion" }),
    ...NEXT,
  }),
  ask: async ({ store }, { a, b, ...paging }) => {
    const compared = await compareReadouts(
      store,
      await documentMeant(store, a),
      await documentMeant(store, b),
    );
    const points = pointsOf(compared).map((point, index) => ({ number: index + 1, ...point }));
    return {
      a: readoutNamed(compared.a),
      b: readoutNamed(compared.b),
      counts: {
        both: compared.both.length,
        onlyA: compared.onlyA.length,
        onlyB: compared.onlyB.length,
      },
      doubt: compared.doubt,
      ...pageFrom(points, paging, ({ number }) => String(number), shown),
    };
  },
  inWords: ({ a, b, counts, doubt, items, next }) =>
    [
      `a: ${readoutInWords(a)}\nb: ${readoutInWords(b)}`,
      ...(doubt === undefined ? [] : [doubt]),
      `${counts.both} points are told by both, ${counts.onlyA} by a only, ${counts.onlyB} by b only.`,
      ...items.map(pointInWords),
    ].join("\n") + nextInWords(next),
});

interface Compared {
  readonly told: (typeof TOLD)[number];
  readonly a: readonly Witnessed[];
  readonly b: readonly Witnessed[];
  readonly differences: ComparedReadouts["both"][number]["differences"];
}

const pointsOf = ({ both, onlyA, onlyB }: ComparedReadouts): Compared[] => [
  ...both.map((point) => ({ told: "by both" as const, ...point })),
  ...onlyA.map((one) => ({ told: "by a only" as const, a: [one], b: [], differences: [] })),
  ...onlyB.map((one) => ({ told: "by b only" as const, a: [], b: [one], differences: [] })),
];

const shown = ({
  number,
  told,
  a,
  b,
  differences,
}: Compared & { readonly number: number }): z.input<typeof Point> => ({
  number,
  told,
  a: a.slice(0, MOST).map(wordsOf),
  b: b.slice(0, MOST).map(wordsOf),
  differences: differences
    .slice(0, MOST)
    .map((difference) => ({ field: difference.field, a: wordsOf(difference.a), b: wordsOf(difference.b) })),
  cut: Math.max(a.length, b.length, differences.length) > MOST ? true : undefined,
});

const wordsOf = ({ document, start, end, selector: [{ exact }] }: Witnessed): Evidence =>
  evidenceAt(document, { start, end, text: exact });

const pointInWords = ({ number, told, a, b, differences, cut }: z.output<typeof Point>): string =>
  [
    `\n${number}. told ${told}${cut ? ` (the first ${MOST} places of each)` : ""}`,
    ...a.map((one) => `  a: ${evidenceInWords(one)}`),
    ...b.map((one) => `  b: ${evidenceInWords(one)}`),
    ...differences.map(
      (one) => `  differ in ${one.field}: a ${evidenceInWords(one.a)}, b ${evidenceInWords(one.b)}`,
    ),
  ].join("\n");
