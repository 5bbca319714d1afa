import type { Language } from "../../language/language.js";
import { contains, overlaps, spanOf, type Range } from "../../text/span.js";
import { isNarrative, mainClause, type Analysis } from "../analysis.js";
import { endOf, startOf } from "../acts/extent.js";
import type { Clause } from "../clauses/clause.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Act, Fact } from "../reading.js";
import { trimEnd } from "../statements/content-end.js";
import { rangeOf } from "../statements/speaker.js";
import { partsOf } from "../points/parts.js";
import type { TermsOf } from "../terms/terms-of.js";
import { amountsOf } from "../matter/amounts.js";
import { isMissed, isPartial, isRest, outcomeOf, type FoundOutcome } from "./outcome.js";

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

/**
 * What a readout tells as done, begun, put off or given up: one fact for each clause that does.
 * Of a sentence the parts without one and without an act are facts without an outcome: they may mention an undertaking.
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
  const told = analysis.clauses.flatMap((clause) => toldBy(clause, analysis, setting) ?? []);
  const free = told
    .filter((fact) => !told.some((other) => holds(other, fact)))
    .filter(
      ({ evidence, found }) =>
        TELLS_OF_ACTS.has(found?.rule) ||
        !undertakings.some((act) => contains(act, evidence) || contains(evidence, act)),
    );
  return [...free, ...mentionsIn(analysis, [...undertakings, ...free.map(({ evidence }) => evidence)])];
}

/** The parts of a sentence of which nothing else is told. */
function mentionsIn(analysis: Analysis, told: readonly Range[]): FoundFact[] {
  if (mainClause(analysis) === undefined) return [];
  return partsOf([analysis])
    .filter((part) => !told.some((range) => overlaps(range, part)))
    .flatMap((part) => bare(analysis, part) ?? [])
    .map((evidence) => ({ analysis, evidence }));
}

/** Of facts of one outcome that lie in one another the outer is told. */
const holds = (outer: FoundFact, inner: FoundFact): boolean =>
  outer !== inner &&
  outer.found?.outcome === inner.found?.outcome &&
  contains(outer.evidence, inner.evidence);

function toldBy(
  clause: Clause,
  analysis: Analysis,
  { language, datesIn }: FactSetting,
): FoundFact | undefined {
  const { tokens } = clause.sentence;
  const from = startWithSince(startOf(clause), analysis);
  const end = Math.max(ownEnd(clause, analysis, language), clause.verb.last + 1);
  const evidence = rangeOf(tokens, from, end);
  if (evidence === undefined) return undefined;
  const isDated = datesIn(analysis).some(({ expression }) => contains(evidence, expression.text));
  const found = outcomeOf(clause, tokens.slice(from, end), isDated, language);
  return found && { analysis, evidence, found };
}

/** ***Since 1 November** carriers have been using the permits*: the day before a clause tells that it lasts. */
function startWithSince(from: number, { sentence: { tokens } }: Analysis): number {
  const begin = Math.max(0, from - LONGEST_DAY);
  const before = tokens.slice(begin, from);
  const since = before.findLastIndex(({ form }) => form === "since");
  const isDay = since >= 0 && !before.slice(since).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return isDay ? begin + since : from;
}

/** *Since the beginning of the year,* */
const LONGEST_DAY = 7;

/** Where a clause ends, and another that tells something of its own begins: what *reported that* leads up to is no part of it. */
function ownEnd(clause: Clause, analysis: Analysis, language: Language): number {
  const end = endOf({ clause, analysis }, clause.verb.last + 1, language);
  const next = analysis.clauses.find(
    ({ start, verb, link }) =>
      start > clause.verb.last &&
      start < end &&
      verb.form === "finite" &&
      link !== "relative" &&
      link !== "reduced",
  );
  if (next === undefined) return end;
  const { tokens } = clause.sentence;
  const isThat = language.grammar.complementizers.has(tokens[next.start - 1]?.form ?? "");
  return trimEnd(tokens, clause.verb.last + 1, isThat ? next.start - 1 : next.start);
}

/** What is put off or announced may say until when. */
const isTimed = (found: FoundOutcome | undefined): boolean =>
  found?.outcome === "delayed" || found?.outcome === "announced";

/** The words of a part, without what divides it from others. */
function bare({ sentence }: Analysis, part: Range): Range | undefined {
  const words = sentence.tokens.filter((token) => contains(part, token) && token.pos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function report({ analysis, evidence: { start, end }, found }: FoundFact, setting: FactSetting): Fact {
  const evidence = spanOf(setting.source, start, end);
  const words = analysis.sentence.tokens.filter((token) => contains(evidence, token));
  const amounts = found ? amountsOf(setting.source, words, setting.language.matter) : [];
  const dates = setting.datesIn(analysis).filter(({ expression }) => contains(evidence, expression.text));
  // *was to open by 30 June*: a lone date is the one that has been missed.
  const due = dates.length === 1 && isMissed(words, setting.language) ? undefined : dates.at(-1);
  return {
    ...(found && { outcome: found.outcome }),
    ...(found?.deed !== undefined && { deed: found.deed }),
    ...(amounts.length > 0 && { amounts }),
    ...(isRest(words, setting.language)
      ? { rest: true }
      : isPartial(words, setting.language) && { partial: true }),
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
