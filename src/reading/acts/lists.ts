import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Language } from "../../language/language.js";
import { contentEnd, trimEnd } from "../statements/content-end.js";
import { rangeOf } from "../statements/speaker.js";
import type { FoundAct } from "./found.js";

/** Splits an act that covers several things into one act for each: *agreed to A and to B*, *signed an X and a Y*, lists below. */
export function splitAct(act: FoundAct, analyses: readonly Analysis[], language: Language): FoundAct[] {
  const listed = itemsBelow(act, analyses);
  if (listed.length > 0) return listed;
  const infinitives = infinitivesOf(act, language);
  if (infinitives.length > 1) return infinitives;
  const instruments = instrumentsOf(act, language);
  return instruments.length > 1 ? instruments : [act];
}

const ITEMISED: ReadonlySet<string> = new Set(["agreement", "request", "commitment", "instruction"]);

/** *The two sides agreed to:* and the items of the list that follows. */
function itemsBelow(act: FoundAct, analyses: readonly Analysis[]): FoundAct[] {
  const { tokens, index } = act.analysis.sentence;
  if (tokens.at(-1)?.form !== ":" || !ITEMISED.has(act.kind)) return [];
  const items: FoundAct[] = [];
  for (const analysis of analyses.slice(index + 1)) {
    if (!isItem(analysis)) break;
    const to = trimEnd(analysis.sentence.tokens, 0, analysis.sentence.tokens.length);
    const evidence = rangeOf(analysis.sentence.tokens, 0, to);
    if (evidence) items.push({ ...act, analysis, evidence, from: 0, to, rule: "acts/list-item" });
  }
  return items;
}

/** A list item; or a numbered paragraph that goes on with the sentence above: *1. to open a crossing*, *2. Memorandum on fisheries*. */
const isItem = ({ sentence: { paragraph, tokens }, clauses }: Analysis): boolean =>
  paragraph.kind === "item" ||
  /^\p{Ll}/u.test(tokens[0]?.text ?? "") ||
  clauses.every(({ verb, subject }) => verb.form !== "finite" || subject === undefined);

/** *agreed **to launch** consultations and **to hold** the next round*. */
function infinitivesOf(act: FoundAct, language: Language): FoundAct[] {
  const { clause, analysis } = act;
  const { tokens } = analysis.sentence;
  const first = analysis.clauses.find(
    ({ verb, governor }) => verb.form === "infinitive" && governor === clause,
  );
  if (first === undefined) return [];
  const later = analysis.clauses.filter(
    ({ verb }) =>
      verb.form === "infinitive" &&
      verb.first > first.verb.last &&
      verb.first < act.to &&
      follows(tokens, verb.first, language),
  );
  const starts = [first.verb.first, ...later.map(({ verb }) => verb.first)];
  return starts.flatMap((start, index) => {
    const to = trimEnd(tokens, start, starts[index + 1] ?? act.to);
    const evidence = rangeOf(tokens, index === 0 ? clause.verb.first : start, to);
    return evidence ? [{ ...act, evidence, from: start, to }] : [];
  });
}

/** A coordinator stands before the infinitive, at most an adverb between. */
const follows = (tokens: readonly Token[], at: number, { grammar }: Language): boolean =>
  [1, 2].some(
    (step) =>
      grammar.conjunction.has(tokens[at - step]?.form ?? "") || (step === 1 && tokens[at - 1]?.form === ","),
  );

/** *signed **an agreement** on X, **a memorandum** on Y and **a programme** for Z*. */
function instrumentsOf(act: FoundAct, { acts, grammar }: Language): FoundAct[] {
  if (act.kind !== "agreement") return [];
  const { tokens } = act.analysis.sentence;
  const { subject, verb } = act.clause;
  const passive = verb.passive && subject !== undefined;
  const [from, end] = passive ? [subject.from, subject.to] : [act.from, act.to];
  const starts: number[] = [];
  for (let at = from; at < end; at++) {
    const begins = grammar.indefinite.has(tokens[at]?.form ?? "") && nounWithin(tokens, at, acts.instruments);
    const joined =
      starts.length === 0 ||
      tokens[at - 1]?.form === "," ||
      grammar.conjunction.has(tokens[at - 1]?.form ?? "");
    if (begins && joined) starts.push(at);
  }
  return starts.flatMap((start, index) => {
    const to = trimEnd(tokens, start, starts[index + 1] ?? end);
    const evidence = rangeOf(tokens, index === 0 && !passive ? verb.first : start, to);
    return evidence ? [{ ...act, evidence, from: start, to }] : [];
  });
}

/** How many words may stand between an article and its noun: *an executive programme*. */
const NOUN_PHRASE = 6;

function nounWithin(tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): boolean {
  for (const token of tokens.slice(from + 1, from + NOUN_PHRASE)) {
    if (nouns.has(token.form)) return true;
    if (token.pos === "ADP" || token.pos === "VERB" || token.pos === "PUNCT") return false;
  }
  return false;
}

/** *the signing of a protocol*: what is signed, told by a noun. */
export function findSignings(analysis: Analysis, language: Language): FoundAct[] {
  const { tokens } = analysis.sentence;
  const [clause] = analysis.clauses;
  if (clause === undefined) return [];
  return tokens.flatMap(({ form }, at) => {
    const isSigning =
      language.acts.signings.has(form) && language.grammar.genitive.has(tokens[at + 1]?.form ?? "");
    if (
      !isSigning ||
      !nounWithin(tokens, at + 1, language.acts.instruments) ||
      isAhead(analysis, at, language)
    )
      return [];
    const from = at + 2;
    const to = contentEnd(clause, from, analysis, language);
    const evidence = rangeOf(
      tokens,
      language.grammar.definite.has(tokens[at - 1]?.form ?? "") ? at - 1 : at,
      to,
    );
    return evidence
      ? [
          {
            kind: "agreement" as const,
            evidence,
            analysis,
            clause,
            from,
            to,
            negated: false,
            passive: false,
            rule: "acts/signing",
          },
        ]
      : [];
  });
}

/** *hope for the signing of*, *before the signing of*: not done yet. */
const isAhead = ({ clauses }: Analysis, at: number, { acts }: Language): boolean => {
  const verb = clauses.findLast((clause) => clause.verb.first < at)?.verb;
  return (
    verb === undefined ||
    verb.modal !== undefined ||
    verb.form === "infinitive" ||
    acts.hoping.has(verb.lemma) ||
    // *called for the conclusion of*
    acts.verbs.get(verb.lemma)?.some(({ kind }) => kind === "request") === true
  );
};
