import type { Quotation } from "../../text/quotation.js";
import { isNarrative, mainClause, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { cueOf } from "./complement.js";
import type { FoundStatement } from "./found.js";
import { rangeOf, referentOf, speakerOf, type Setting, type Speaker } from "./speaker.js";

/** What is known of who speaks on reaching a quotation. */
interface Voice {
  readonly speaker: Speaker;
  readonly cue?: Clause;
  readonly rule: string;
  readonly basis: "stated" | "inferred";
}

/** The statements in quotation marks, with their speakers. */
export function findDirect(analyses: readonly Analysis[], setting: Setting): FoundStatement[] {
  const statements: FoundStatement[] = [];
  const waiting: FoundStatement[] = [];
  let last: Voice | undefined;
  for (const analysis of analyses) {
    if (!isNarrative(analysis)) continue;
    const quotations = quotationsIn(analysis);
    const voice = quotations.length > 0 ? voiceOf(analysis, last, statements.at(-1), setting) : undefined;
    for (const quotation of quotations) {
      const found = statement(analysis, quotation, voice);
      statements.push(found);
      if (voice === undefined) waiting.push(found);
    }
    if (quotations.some(({ closed }) => !closed) && voice?.cue === undefined) last = voice;
    else last = voice ?? (quotations.length > 0 ? last : (narrator(analysis, setting) ?? last));
  }
  return withLateVoices(statements);
}

function quotationsIn({ sentence }: Analysis): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { quotation } of sentence.tokens) if (quotation) quotations.push(quotation);
  return quotations;
}

function statement(analysis: Analysis, quotation: Quotation, voice: Voice | undefined): FoundStatement {
  const cue = voice?.cue && voice.cue.sentence === analysis.sentence ? cueRange(voice.cue) : undefined;
  const source = voice?.speaker.source;
  return {
    mode: "direct",
    content: { start: quotation.start, end: quotation.end },
    ...(voice?.speaker.referent && { speaker: voice.speaker.referent }),
    ...(source && { source }),
    ...(cue && { cue }),
    negated: false,
    forecast: false,
    analysis,
    quotation,
    rule: voice?.rule ?? "statements/unattributed",
    basis: voice?.basis ?? "inferred",
  };
}

const cueRange = ({ sentence, verb }: Clause) => rangeOf(sentence.tokens, verb.first, verb.last + 1);

/** Who says the quotations of a sentence. */
function voiceOf(
  analysis: Analysis,
  last: Voice | undefined,
  before: FoundStatement | undefined,
  setting: Setting,
): Voice | undefined {
  const tag = tagOf(analysis, setting);
  const speaker = tag && speakerOf(tag, analysis, setting);
  if (tag && speaker) return { speaker, cue: tag, rule: "statements/tag", basis: "stated" };
  if (analysis.clauses.length > 0 && !onlyQuotes(analysis)) {
    const subject = narrator(analysis, setting);
    if (subject) return { ...subject, rule: "statements/sentence-subject" };
  }
  // A paragraph opened anew inside a quotation that was not closed goes on with its speaker; the speaker may come later.
  if (before?.quotation?.closed === false && before.rule === "statements/unattributed") return undefined;
  const opens = analysis.sentence.start === analysis.sentence.paragraph.start;
  if (opens && opensUnclosed(analysis)) return undefined;
  return (
    last && {
      speaker: last.speaker,
      ...(last.cue && { cue: last.cue }),
      rule: "statements/previous-sentence",
      basis: "inferred",
    }
  );
}

const onlyQuotes = ({ sentence }: Analysis): boolean =>
  sentence.tokens.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT");

const opensUnclosed = ({ sentence }: Analysis): boolean =>
  sentence.tokens.some(({ quotation }) => quotation?.closed === false);

/** The clause that tags a quotation: its verb can, and stands nearest. */
function tagOf(analysis: Analysis, { language }: Setting): Clause | undefined {
  const tags = analysis.clauses.filter(
    (clause) =>
      clause.verb.form !== "infinitive" &&
      clause.subject !== undefined &&
      cueOf(clause, language)?.verb.quote,
  );
  const quote = analysis.sentence.tokens.findIndex(({ pos }) => pos === "QUOTE");
  const after = tags.find(({ verb }) => verb.first > quote);
  return quote === 0 ? (after ?? tags[0]) : (tags.findLast(({ verb }) => verb.last < quote) ?? after);
}

/** The subject of a sentence without a tag: *The guest thanked the host: “…”*. */
function narrator(analysis: Analysis, { people }: Setting): Voice | undefined {
  const subject = mainClause(analysis)?.subject;
  const referent = subject && referentOf(subject, people);
  if (subject === undefined || referent === undefined) return undefined;
  const source = rangeOf(analysis.sentence.tokens, subject.from, subject.to);
  return {
    speaker: { ...(source && { source }), referent },
    rule: "statements/previous-subject",
    basis: "inferred",
  };
}

/** A quotation that runs on over paragraphs has its tag at the end: who closes it began it. */
function withLateVoices(statements: readonly FoundStatement[]): FoundStatement[] {
  const result = [...statements];
  for (let at = result.length - 2; at >= 0; at--) {
    const found = result[at];
    const next = result[at + 1];
    if (found === undefined || next === undefined || found.speaker || found.source || found.quotation?.closed)
      continue;
    result[at] = {
      ...found,
      ...(next.speaker && { speaker: next.speaker }),
      ...(next.source && { source: next.source }),
      ...(next.cue && { cue: next.cue }),
      rule: "statements/continued",
      basis: "inferred",
    };
  }
  return result;
}
