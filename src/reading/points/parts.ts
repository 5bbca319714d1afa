import type { Range } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";

/**
 * A sentence cut before each clause, and each sentence quoted in it, that can stand by itself.
 * @param sentence the one that carries the others first
 * @returns in order of the text; together they are the sentence
 */
export function partsOf(sentence: readonly Analysis[]): Range[] {
  const [carrier, ...quoted] = sentence;
  if (carrier === undefined) return [];
  const { start, end } = carrier.sentence;
  const cuts = [
    ...quoted.filter(followsInQuotation).map((analysis) => analysis.sentence.start),
    ...carrier.clauses.filter(standsAlone).map(startOf),
  ];
  const bounds = [start, ...new Set(cuts.filter((cut) => cut > start).toSorted((a, b) => a - b)), end];
  return bounds.slice(1).map((bound, index) => ({ start: bounds[index] ?? start, end: bound }));
}

const followsInQuotation = ({ sentence }: Analysis): boolean => sentence.start !== sentence.quotation?.start;

/** *…, and she paid tribute to …*, *…; the other half lies with …*: joined, with a subject of its own. */
const standsAlone = ({ link, verb, index, subject, start, sentence }: Clause): boolean => {
  if (index === 0 || verb.form !== "finite" || subject === undefined || subject.from < start) return false;
  if (sentence.tokens[start - 1]?.text === ";") return true;
  return (link === "coordinate" || link === "main") && sentence.tokens[start]?.pos === "CCONJ";
};

const startOf = ({ sentence, start }: Clause): number => sentence.tokens[start]?.start ?? sentence.start;
