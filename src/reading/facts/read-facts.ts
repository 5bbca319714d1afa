import type { Language } from "../../language/language.js";
import { contains, overlaps, spanOf, type Range } from "../../text/span.js";
import { isNarrative, mainClause, type Analysis } from "../analysis.js";
import { endOf, startOf } from "../acts/extent.js";
import type { Clause } from "../clauses/clause.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Act, Fact } from "../reading.js";
import { rangeOf } from "../statements/speaker.js";
import type { TermsOf } from "../terms/terms-of.js";
import { isPartial, outcomeOf, type FoundOutcome } from "./outcome.js";

/** What facts are read from, besides the sentences. */
export interface FactSetting {
  readonly source: string;
  readonly language: Language;
  readonly datesIn: (analysis: Analysis) => readonly FoundDate[];
  readonly termsOf: TermsOf;
}

/** Acts that say what was done while they do something else: *thanked Portugal for having voted for Ghana*. */
const TELLING: ReadonlySet<Act["kind"]> = new Set<Act["kind"]>([
  "thanks",
  "criticism",
  "greeting",
  "support",
]);

/** What these find is told of an act as well, in its own words: *agreed not to pursue the fund*. */
const TELLS_OF_ACTS: ReadonlySet<string | undefined> = new Set<string | undefined>([
  "facts/phrase",
  "facts/not-by-then",
]);

interface FoundFact {
  readonly analysis: Analysis;
  readonly evidence: Range;
  readonly found?: FoundOutcome;
}

/** A fact that a clause tells. */
interface ToldFact extends FoundFact {
  readonly clause: Clause;
  /** Where the verb ends: what is cut off must leave it. */
  readonly verbEnd: number;
}

/**
 * What a readout tells as done, begun, put off or given up: one fact for each clause that does.
 * A sentence of the narrative without one and without an act is a fact without an outcome: it may mention an undertaking.
 * @param acts the acts of the readout; what an undertaking says itself is no fact
 */
export function readFacts(analyses: readonly Analysis[], acts: readonly Act[], setting: FactSetting): Fact[] {
  const undertakings = acts.filter(({ kind }) => !TELLING.has(kind)).map(({ evidence }) => evidence);
  return analyses
    .filter((analysis) => isNarrative(analysis) || analysis.sentence.quotation !== undefined)
    .flatMap((analysis) => factsOf(analysis, undertakings, setting))
    .map((fact) => report(fact, setting));
}

function factsOf(analysis: Analysis, undertakings: readonly Range[], setting: FactSetting): FoundFact[] {
  const { language } = setting;
  const told = analysis.clauses.flatMap((clause) => toldBy(clause, analysis, setting) ?? []);
  const free = apart(told, language).filter(
    ({ evidence, found }) =>
      TELLS_OF_ACTS.has(found?.rule) ||
      !undertakings.some((act) => contains(act, evidence) || contains(evidence, act)),
  );
  if (free.length > 0 || analysis.sentence.quotation !== undefined) return free;
  const main = mainClause(analysis);
  const untouched = main !== undefined && !undertakings.some((act) => overlaps(act, analysis.sentence));
  return untouched ? [{ analysis, evidence: bare(analysis) }] : [];
}

function toldBy(
  clause: Clause,
  analysis: Analysis,
  { language, datesIn }: FactSetting,
): ToldFact | undefined {
  const end = Math.max(endOf({ clause, analysis }, clause.verb.last + 1, language), clause.verb.last + 1);
  const from = startOf(clause);
  const evidence = rangeOf(clause.sentence.tokens, from, end);
  const isDated =
    evidence !== undefined && datesIn(analysis).some(({ expression }) => contains(evidence, expression.text));
  const found = outcomeOf(clause, clause.sentence.tokens.slice(from, end), isDated, language);
  const verbEnd = clause.sentence.tokens[clause.verb.last]?.end ?? 0;
  return found && evidence && { analysis, evidence, found, clause, verbEnd };
}

/**
 * Facts that do not lie in one another: *reported that the ship **had finished** charting* tells the inner one,
 * *had finished charting and that the charts **were on their way*** tells two.
 */
function apart(facts: readonly ToldFact[], language: Language): ToldFact[] {
  return facts.flatMap((fact) => {
    const inner = facts.find(
      (other) =>
        other !== fact &&
        contains(fact.evidence, other.evidence) &&
        other.evidence.start > fact.evidence.start,
    );
    if (inner === undefined) return [fact];
    if (language.reporting.verbs.has(fact.clause.verb.lemma) || saysTheSame(inner, fact)) return [];
    const cut = bareEnd(fact.analysis, inner.evidence.start);
    return cut > fact.verbEnd ? [{ ...fact, evidence: { start: fact.evidence.start, end: cut } }] : [];
  });
}

/** The phrase that was found in the one stands in the other. */
const saysTheSame = ({ found: inner }: FoundFact, { found: outer }: FoundFact): boolean =>
  outer?.rule === "facts/phrase" && inner?.rule === "facts/phrase" && inner.outcome === outer.outcome;

/** Where the words before an offset end, without *and*, *that* and commas. */
const bareEnd = ({ sentence }: Analysis, before: number): number =>
  sentence.tokens.findLast(({ end, pos }) => end <= before && !LOOSE.has(pos))?.end ?? before;

const LOOSE: ReadonlySet<string> = new Set(["PUNCT", "CCONJ", "SCONJ", "ADP", "DET", "PRON"]);

/** What is put off or announced may say until when. */
const isTimed = (found: FoundOutcome | undefined): boolean =>
  found?.outcome === "delayed" || found?.outcome === "announced";

/** The sentence without its full stop. */
const bare = ({ sentence }: Analysis): Range => ({
  start: sentence.start,
  end: sentence.tokens.findLast(({ pos }) => pos !== "PUNCT")?.end ?? sentence.end,
});

function report({ analysis, evidence: { start, end }, found }: FoundFact, setting: FactSetting): Fact {
  const evidence = spanOf(setting.source, start, end);
  const words = analysis.sentence.tokens.filter((token) => contains(evidence, token));
  const due = setting.datesIn(analysis).findLast(({ expression }) => contains(evidence, expression.text));
  return {
    ...(found && { outcome: found.outcome }),
    ...(isPartial(words, setting.language) && { partial: true }),
    ...(due && isTimed(found) && { due: due.expression.value }),
    evidence,
    terms: setting.termsOf(evidence),
    why: {
      ...(found && { outcome: { basis: "inferred", rule: found.rule, evidence } }),
      ...(due &&
        found?.outcome === "delayed" && {
          due: { basis: "stated", rule: "facts/date-in-evidence", evidence: due.expression.text },
        }),
    },
  };
}
