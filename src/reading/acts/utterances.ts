import { contains } from "../../text/span.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { FoundStatement } from "../statements/found.js";
import type { Utterance } from "./found.js";

/** Every clause with the statement that it stands in, if any. */
export function utterancesOf(
  analyses: readonly Analysis[],
  statements: readonly FoundStatement[],
): Utterance[] {
  const ordered = statements.toSorted((a, b) => a.content.start - b.content.start);
  let from = 0;
  return analyses.flatMap((analysis) => {
    if (!isNarrative(analysis) && analysis.sentence.quotation === undefined) return [];
    while (
      from < ordered.length &&
      (ordered[from]?.content.end ?? 0) <= analysis.sentence.start &&
      !reaches(ordered, from, analysis)
    )
      from++;
    const near = ordered
      .slice(from, from + NEAR)
      .filter(({ content }) => content.start < analysis.sentence.end);
    return analysis.clauses.map((clause) => {
      const statement = near.findLast((each) => contains(each.content, rangeOfVerb(analysis, clause.verb)));
      return { analysis, clause, ...(statement && { statement }) };
    });
  });
}

/** Statements that one sentence can touch: those before it are passed by. */
const NEAR = 24;

const reaches = (ordered: readonly FoundStatement[], at: number, { sentence }: Analysis): boolean =>
  (ordered[at]?.content.end ?? 0) > sentence.start;

function rangeOfVerb({ sentence }: Analysis, verb: { readonly first: number; readonly last: number }) {
  return { start: sentence.tokens[verb.first]?.start ?? 0, end: sentence.tokens[verb.last]?.end ?? 0 };
}
