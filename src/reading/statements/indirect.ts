import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { attributed } from "./attributed.js";
import { cueOf, thatClause, type Cue } from "./complement.js";
import { contentEnd, trimEnd } from "./content-end.js";
import { depiction, matter } from "./depiction.js";
import type { FoundStatement } from "./found.js";
import { statementOf, type Report } from "./report.js";
import type { Setting } from "./speaker.js";

type ReportRule = (cue: Cue, analysis: Analysis, setting: Setting) => Report | undefined;

/** *announced that A and that B* are two statements. */
function splitReport({ from, to, ...rest }: Report, analysis: Analysis, setting: Setting): Report[] {
  const { tokens } = analysis.sentence;
  const { grammar } = setting.language;
  for (let at = from + 1; at < to; at++) {
    const joined =
      grammar.complementizers.has(tokens[at]?.form ?? "") &&
      grammar.coordinators.has(tokens[at - 1]?.form ?? "");
    if (joined)
      return [
        { from, to: trimEnd(tokens, from, at - 1), ...rest },
        ...splitReport({ from: at + 1, to, ...rest }, analysis, setting),
      ];
  }
  return [{ from, to, ...rest }];
}

/** In the order in which they are asked; the first that answers counts. */
const RULES: readonly (readonly [rule: string, find: ReportRule])[] = [
  ["statements/that-clause", thatReport],
  ["statements/parenthetical", parenthetical],
  ["statements/bare-clause", bareReport],
  ["statements/question", questionReport],
];

/** The statements of the narrative that are not in quotation marks. */
export function findIndirect(analyses: readonly Analysis[], setting: Setting): FoundStatement[] {
  return analyses
    .filter(isNarrative)
    .flatMap((analysis) => [
      ...analysis.clauses.flatMap((clause) => reportsOf(clause, analysis, setting)),
      ...attributed(analysis, setting),
    ]);
}

function reportsOf(clause: Clause, analysis: Analysis, setting: Setting): FoundStatement[] {
  if (clause.link === "reduced" || isNested(clause, setting) || isUnsaid(clause, analysis, setting))
    return [];
  const cue = cueOf(clause, setting.language);
  const statements = cue ? fromCue(cue, analysis, setting) : [];
  if (statements.length > 0) return statements;
  const other = matter(clause, analysis, setting) ?? depiction(clause, analysis, setting);
  return other ? [other] : [];
}

/** *the courts would decide that …*, *agreed to say that*: what somebody may say, or is to say, has not been said. */
function isUnsaid(clause: Clause, { clauses }: Analysis, { language }: Setting): boolean {
  if (isInCue(clause, clauses, language) || isHypothetical(clause, language)) return true;
  if (clause.verb.form !== "infinitive") return clause.verb.modal !== undefined;
  const { governor } = clause;
  const ushered =
    governor?.verb.form === "finite" &&
    language.reporting.ushers.has(governor.verb.lemma) &&
    (governor.verb.modal === undefined || language.reporting.wishing.has(governor.verb.modal));
  return !ushered || governor.verb.negated || clause.verb.negated;
}

/** ***If** he says that …*, ***nobody** said that …*. */
function isHypothetical({ start, subject, sentence: { tokens } }: Clause, { grammar }: Language): boolean {
  const opens = [tokens[start - 1], tokens[start]].some((token) => grammar.conditions.has(token?.form ?? ""));
  return opens || grammar.negations.has(tokens[subject?.from ?? -1]?.form ?? "");
}

/** *let **it be known** that*, *went on **to say** that*: the words belong to the cue of the verb before them. */
const isInCue = (clause: Clause, clauses: readonly Clause[], language: Language): boolean => {
  const before = clauses[clause.index - 1];
  const cue = before && cueOf(before, language);
  return cue !== undefined && cue.to > clause.verb.head;
};

/** Who has said that somebody said: the report inside a report belongs to it. */
const isNested = (clause: Clause, { language }: Setting): boolean =>
  clause.link === "relative" && !language.reporting.verbs.get(clause.verb.lemma)?.that;

function fromCue(cue: Cue, analysis: Analysis, setting: Setting): FoundStatement[] {
  for (const [rule, find] of RULES) {
    const report = find(cue, analysis, setting);
    const parts =
      report && rule !== "statements/parenthetical"
        ? splitReport(report, analysis, setting)
        : report && [report];
    if (parts)
      return parts.flatMap((part) => statementOf(cue.clause, analysis, part, rule, setting, cue) ?? []);
  }
  return [];
}

/** *said that X*; of *agreed that X would* the undertaking is an act, not a statement. */
function thatReport(cue: Cue, analysis: Analysis, { language }: Setting): Report | undefined {
  if (!cue.verb.that) return undefined;
  const from = thatClause(cue, analysis.sentence, language);
  if (from === undefined) return undefined;
  const to = contentEnd(cue.clause, from, analysis, language);
  const inner = analysis.clauses.find(({ verb }) => verb.first >= from && verb.form === "finite");
  const undertakes = language.acts.verbs
    .get(cue.clause.verb.lemma)
    ?.some(({ kind, complement }) => kind === "agreement" && complement === "will");
  if (undertakes && inner?.verb.modal !== undefined && language.acts.undertaking.has(inner.verb.modal))
    return undefined;
  return { from, to };
}

/** *said the price was fair*: a clause follows at once. */
function bareReport(cue: Cue, analysis: Analysis, { language }: Setting): Report | undefined {
  if (cue.verb.hearer) return toldReport(cue, analysis, language);
  if (!cue.verb.bare) return undefined;
  const next = analysis.clauses.find(({ index }) => index > cue.clause.index);
  const starts = next?.subject !== undefined && next.link === "complement" && next.verb.form === "finite";
  if (!starts || next.start !== cue.clause.verb.last + 1 || isReduced(next, analysis, language))
    return undefined;
  const from = cue.to;
  return { from, to: contentEnd(cue.clause, from, analysis, language) };
}

/** *explained Japan’s position on the water **treated** there*: a participle behind the noun that it describes. */
const isReduced = (
  { verb, subject }: Clause,
  { sentence: { tokens } }: Analysis,
  { grammar }: Language,
): boolean =>
  verb.bare &&
  grammar.endings.participle.test(tokens[verb.head]?.form ?? "") &&
  subject?.mentions.length === 0 &&
  // *held a meeting followed **by** a dinner*
  (grammar.agents.has(tokens[verb.last + 1]?.form ?? "") ||
    tokens
      .slice(subject.from, subject.to)
      .some(({ form, pos }) => pos === "ADP" || grammar.possessives.has(form)));

/** *told reporters **the price was fair***: a clause follows whoever hears it. */
function toldReport(cue: Cue, analysis: Analysis, language: Language): Report | undefined {
  const { tokens } = analysis.sentence;
  const hearer = analysis.mentions.find(({ first }) => first === cue.to);
  const noun = tokens[cue.to]?.pos === "DET" ? cue.to + 1 : cue.to;
  const from = (hearer?.last ?? noun) + 1;
  const isHeard = hearer !== undefined || tokens[noun]?.pos === "NOUN";
  const opens = /^(?:PRON|DET|PROPN|NUM)$/.test(tokens[from]?.pos ?? "");
  const next = analysis.clauses.find(({ verb }) => verb.first > from && verb.form === "finite");
  if (!isHeard || !opens || next === undefined || !isOnlyNoun(tokens, from, next.verb.first))
    return undefined;
  return { from, to: contentEnd(cue.clause, from, analysis, language) };
}

/** Whether nothing but the words of one noun stands there: then the verb behind is its own. */
const isOnlyNoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ pos }) => /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV|PART)$/.test(pos));

/** *explained **why** Oslo had not signed*, *asked **whether** it would*. */
function questionReport(cue: Cue, analysis: Analysis, { language }: Setting): Report | undefined {
  const asked = analysis.sentence.tokens[cue.to];
  const next = analysis.clauses.find(({ verb }) => verb.first > cue.to);
  if (
    !cue.verb.quote ||
    asked === undefined ||
    !language.grammar.questions.has(asked.form) ||
    next?.verb.form !== "finite"
  )
    return undefined;
  return { from: cue.to, to: contentEnd(cue.clause, cue.to, analysis, language) };
}

/** *Samoa, he said, was ready*; *The line would open in May, the minister said.* */
function parenthetical(cue: Cue, analysis: Analysis, { language }: Setting): Report | undefined {
  const { tokens } = analysis.sentence;
  const { clause } = cue;
  // *The King told her that …, the palace said*: the nearer report counts.
  const [main] = analysis.clauses;
  const inner = main && main !== clause ? cueOf(main, language) : undefined;
  if (inner && thatClause(inner, analysis.sentence, language) !== undefined) return undefined;
  const subject = clause.subject;
  if (!cue.verb.quote || subject === undefined || tokens.some(({ pos }) => pos === "QUOTE")) return undefined;
  const first = Math.min(subject.from, clause.verb.first);
  const last = Math.max(subject.to, cue.to);
  // *… “any day they wish,” he said*
  const isQuoted = MARK.test(tokens[first - 1]?.form ?? "");
  const before = tokens[isQuoted ? first - 2 : first - 1]?.form;
  const after = tokens[last]?.form ?? "";
  const closes =
    /^[,.;:!?]?$/.test(after) || (subject.to === clause.verb.first && trailsOff(analysis, clause, last));
  if (before !== "," || !closes) return undefined;
  const from = startOfReported(tokens, first);
  const to =
    after === "," && clause.link === "parenthetical"
      ? trimEnd(tokens, from, tokens.length)
      : trimEnd(tokens, from, isQuoted ? first : first - 1);
  return to - from > 2 ? { from, to } : undefined;
}

const MARK = /^["”’»']$/;

/** *…, the minister said **on Sunday, ending a quarrel***: behind the tag comes neither what is said nor a hearer. */
function trailsOff({ sentence, clauses }: Analysis, clause: Clause, from: number): boolean {
  const next = sentence.tokens[from];
  const later = clauses.some(
    ({ verb, link }) =>
      verb.first >= from && verb.form === "finite" && link !== "relative" && link !== "adverbial",
  );
  return next?.pos === "ADP" && !later && clause.index > 0;
}

function startOfReported(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (/^[:;]$/.test(tokens[at - 1]?.form ?? "")) return at;
  return 0;
}
