import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { contentEnd, cueOf, objectNoun, thatClause, trimEnd, type Cue } from "./complement.js";
import type { FoundStatement } from "./found.js";
import { rangeOf, speakerOf, type Setting } from "./speaker.js";

/** One way in which a clause reports: where what is reported begins and ends, in tokens. */
interface Report {
  readonly from: number;
  readonly to: number;
  readonly cueTo?: number;
  readonly forecast?: boolean;
}

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
  if (clause.verb.form === "infinitive" || clause.link === "reduced" || isNested(clause, setting)) return [];
  const cue = cueOf(clause, setting.language);
  const statements = cue ? fromCue(cue, analysis, setting) : [];
  if (statements.length > 0) return statements;
  const other = matter(clause, analysis, setting) ?? depiction(clause, analysis, setting);
  return other ? [other] : [];
}

/** Who has said that somebody said: the report inside a report belongs to it. */
const isNested = (clause: Clause, { language }: Setting): boolean =>
  clause.link === "relative" && !language.reporting.verbs.get(clause.verb.lemma)?.that;

function fromCue(cue: Cue, analysis: Analysis, setting: Setting): FoundStatement[] {
  for (const [rule, find] of RULES) {
    const report = find(cue, analysis, setting);
    if (report)
      return splitReport(report, analysis, setting).flatMap(
        (part) => build(cue.clause, analysis, part, rule, setting, cue) ?? [],
      );
  }
  return [];
}

function build(
  clause: Clause,
  analysis: Analysis,
  report: Report,
  rule: string,
  setting: Setting,
  cue?: Cue,
): FoundStatement | undefined {
  const { tokens } = analysis.sentence;
  const content = rangeOf(tokens, report.from, report.to);
  const speaker = speakerOf(clause, setting);
  if (content === undefined || speaker === undefined) return undefined;
  const cueRange = rangeOf(tokens, clause.verb.first, report.cueTo ?? cue?.to ?? clause.verb.last + 1);
  return {
    mode: "indirect",
    content,
    ...(speaker.referent && { speaker: speaker.referent }),
    ...(speaker.source && { source: speaker.source }),
    ...(cueRange && { cue: cueRange }),
    negated: cue?.verb.denies === true || clause.verb.negated,
    forecast: report.forecast ?? cue?.verb.forecast ?? false,
    analysis,
    rule,
    basis: "stated",
  };
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
  if (!cue.verb.bare && !cue.verb.hearer) return undefined;
  const next = analysis.clauses.find(({ index }) => index > cue.clause.index);
  const starts = next?.subject !== undefined && next.link === "complement" && next.verb.form === "finite";
  if (!starts || next.start !== cue.clause.verb.last + 1) return undefined;
  const from = cue.to;
  return { from, to: contentEnd(cue.clause, from, analysis, language) };
}

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
function parenthetical(cue: Cue, analysis: Analysis): Report | undefined {
  const { tokens } = analysis.sentence;
  const { clause } = cue;
  const subject = clause.subject;
  if (!cue.verb.quote || subject === undefined || tokens.some(({ pos }) => pos === "QUOTE")) return undefined;
  const first = Math.min(subject.from, clause.verb.first);
  const last = Math.max(subject.to, cue.to);
  const before = tokens[first - 1]?.form;
  const after = tokens[last]?.form ?? "";
  const closes =
    /^[,.;:!?]?$/.test(after) || (subject.to === clause.verb.first && trailsOff(analysis, clause, last));
  if (before !== "," || !closes) return undefined;
  const from = startOfReported(tokens, first);
  const to =
    after === "," && clause.link === "parenthetical"
      ? trimEnd(tokens, from, tokens.length)
      : trimEnd(tokens, from, first - 1);
  return to - from > 2 ? { from, to } : undefined;
}

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

/** *stressed the need to X*, *underscored the importance of X*. */
function matter(clause: Clause, analysis: Analysis, setting: Setting): FoundStatement | undefined {
  const { reporting } = setting.language;
  if (!reporting.emphasis.has(clause.verb.lemma)) return undefined;
  const after = clause.verb.last + 1;
  // *insisted **on** the need for*
  const from = setting.language.grammar.prepositions.has(analysis.sentence.tokens[after]?.form ?? "")
    ? after + 1
    : after;
  const noun = objectNoun(analysis.sentence.tokens, from, setting.language.grammar, (form) =>
    reporting.matters.has(form),
  );
  if (noun === undefined) return undefined;
  const to = contentEnd(clause, from, analysis, setting.language);
  return build(clause, analysis, { from, to }, "statements/matter", setting);
}

/** *described them as a border*, *drew attention to a long history*. */
function depiction(clause: Clause, analysis: Analysis, setting: Setting): FoundStatement | undefined {
  const { reporting, grammar } = setting.language;
  const { tokens } = analysis.sentence;
  const from = clause.verb.last + 1;
  if (reporting.depicting.has(clause.verb.lemma) && clause.verb.form === "finite" && !clause.verb.passive) {
    return build(
      clause,
      analysis,
      { from, to: contentEnd(clause, from, analysis, setting.language) },
      "statements/depiction",
      setting,
    );
  }
  if (reporting.labelling.has(clause.verb.lemma) && labels(tokens, from, grammar)) {
    return build(
      clause,
      analysis,
      { from, to: contentEnd(clause, from, analysis, setting.language) },
      "statements/depiction",
      setting,
    );
  }
  const drawn = reporting.particles
    .get(clause.verb.lemma)
    ?.find((words) => words.at(-1) === tokens[from + words.length - 1]?.form && words.length === 1);
  const to = drawn && from + drawn.length;
  if (
    to === undefined ||
    !reporting.pointing.has(clause.verb.lemma) ||
    !grammar.prepositions.has(tokens[to]?.form ?? "")
  )
    return undefined;
  return build(
    clause,
    analysis,
    { from: to + 1, to: contentEnd(clause, to, analysis, setting.language), cueTo: to },
    "statements/pointing",
    setting,
  );
}

/** *called it “a new chapter”*, *dismissed the accord as a photo opportunity*: words of the speaker’s own stand behind. */
const labels = (tokens: readonly Token[], from: number, { roleMarkers }: Grammar): boolean =>
  tokens
    .slice(from)
    .some(({ form, pos }) => (pos === "ADP" && roleMarkers.has(form)) || /^["“‘«']$/.test(form));

/** *According to the President, X*; *X, according to the President.* */
function attributed(analysis: Analysis, setting: Setting): FoundStatement[] {
  const { tokens } = analysis.sentence;
  const { reporting } = setting.language;
  for (const words of reporting.attributions) {
    const at = tokens.findIndex((_, index) =>
      words.every((word, step) => tokens[index + step]?.form === word),
    );
    if (at < 0) continue;
    const found = attribution(analysis, at, at + words.length, setting);
    if (found) return [found];
  }
  return [];
}

function attribution(
  analysis: Analysis,
  at: number,
  after: number,
  { people }: Setting,
): FoundStatement | undefined {
  const { tokens } = analysis.sentence;
  const mention = analysis.mentions.find(({ first }) => first === after);
  const comma = tokens.findIndex(({ form }, index) => index >= (mention?.last ?? after) && form === ",");
  const end = mention ? mention.last + 1 : comma < 0 ? trimEnd(tokens, after, tokens.length) : comma;
  const initial = at <= 1;
  const content = initial
    ? rangeOf(tokens, end + (tokens[end]?.form === "," ? 1 : 0), trimEnd(tokens, end, tokens.length))
    : rangeOf(tokens, 0, trimEnd(tokens, 0, at));
  const source = rangeOf(tokens, after, end);
  const cue = rangeOf(tokens, at, after);
  if (content === undefined || source === undefined || cue === undefined) return undefined;
  const referent = mention && people.referents.get(mention);
  return {
    mode: "indirect",
    content,
    source,
    cue,
    ...(referent && { speaker: referent }),
    negated: false,
    forecast: false,
    analysis,
    rule: "statements/according-to",
    basis: "stated",
  };
}
