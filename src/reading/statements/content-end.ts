import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";

/**
 * Where what is said ends: before the next verb that the same subject says or does,
 * before a semicolon or the colon of a quotation, else at the end of the sentence.
 * @returns a token position, exclusive, behind which only punctuation or another clause stands
 */
export function contentEnd(
  clause: Clause,
  from: number,
  { sentence, clauses }: Analysis,
  language: Language,
): number {
  const { tokens } = sentence;
  let end = tokens.length;
  for (const other of clauses) {
    if (other.start <= from || other.start >= end || !endsContent(other, clause, language, tokens)) continue;
    end = other.start;
  }
  if (clause.link === "relative") end = Math.min(end, resumption(clause, clauses, tokens));
  end = Math.min(end, ...clauses.flatMap((other) => tagStart(other, clause, tokens, language) ?? []));
  return trimEnd(tokens, from, stopIn(tokens, from, end));
}

/** Before a semicolon, a quotation or the colon that introduces one; what stands in marks is not cut. */
function stopIn(tokens: readonly Token[], from: number, end: number): number {
  let quoted = false;
  for (let at = from; at < end; at++) {
    const { form = "", pos } = tokens[at] ?? {};
    if (/^["“”«»]$/.test(form)) quoted = !quoted;
    const introduces = form === ":" && tokens[at + 1]?.pos === "QUOTE";
    if ((form === ";" && !quoted) || introduces || pos === "QUOTE") return at;
  }
  return end;
}

/** *Ms Tamm, who said that it was safe**, thanked** him*: where the sentence goes on with the verb of whoever said so. */
function resumption(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): number {
  if (clause.subject === undefined || clause.subject.from > 0) return tokens.length;
  const resumes = clauses.find(
    ({ verb, index }) =>
      index > clause.index && verb.form === "finite" && tokens[verb.first - 1]?.form === "," && verb.bare,
  );
  return resumes === undefined ? tokens.length : resumes.verb.first - 1;
}

/** *The King told her that the road would open, **the palace said in a statement***: whoever tells it is no part of it. */
function tagStart(
  { verb, subject, sentence, index }: Clause,
  clause: Clause,
  tokens: readonly Token[],
  { reporting }: Language,
): number | undefined {
  if (index <= clause.index || subject?.to !== verb.first || !reporting.verbs.get(verb.lemma)?.quote)
    return undefined;
  const behind = tokens.slice(verb.last + 1);
  const ends = behind.every(
    ({ pos, form }) => pos !== "VERB" && pos !== "AUX" && pos !== "SCONJ" && form !== ",",
  );
  return ends && verb.bare && sentence === clause.sentence && tokens[subject.from - 1]?.form === ","
    ? subject.from - 1
    : undefined;
}

/** `…, and announced that`, `…, noting that`, `…, and Sheikh Fawaz welcomed`. */
function endsContent(
  other: Clause,
  clause: Clause,
  { reporting, acts }: Language,
  tokens: readonly Token[],
): boolean {
  const says =
    reporting.verbs.has(other.verb.lemma) ||
    reporting.carriers.has(other.verb.lemma) ||
    acts.verbs.has(other.verb.lemma);
  const reports = reporting.verbs.get(other.verb.lemma)?.that === true || acts.verbs.has(other.verb.lemma);
  if (other.link === "gerund") return reports && isSetOff(tokens, other.start) && other.governor === clause;
  if (other.link !== "coordinate") return false;
  if (other.governor !== undefined) return sharesSubject(other, clause);
  const comma = tokens[other.start - 1]?.form === ",";
  if (comma && undertakesToo(other, clause)) return true;
  return comma && says && other.verb.bare && SPEAKS.has(other.subject?.mentions[0]?.kind);
}

/** *First we will finish the agreement, **then we will** return to visas*: the next thing that the same speaker will do. */
function undertakesToo(other: Clause, clause: Clause): boolean {
  const [own, next] = [clause.subject?.mentions[0]?.pronoun, other.subject?.mentions[0]?.pronoun];
  return (
    own?.person === 1 &&
    next?.person === 1 &&
    clause.verb.lemma !== other.verb.lemma &&
    clause.verb.modal !== undefined &&
    other.verb.modal === clause.verb.modal
  );
}

/** Behind a comma, or one inside a closing mark: *… “must be signed,” noting*. */
const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form === "," ||
  (/^["”’»']$/.test(tokens[at - 1]?.form ?? "") && tokens[at - 2]?.form === ",");

const SPEAKS: ReadonlySet<string | undefined> = new Set(["person", "description", "pronoun"]);

function sharesSubject(other: Clause, clause: Clause): boolean {
  for (let governor = other.governor; governor; governor = governor.governor)
    if (governor === clause) return true;
  return other.governor?.governor !== undefined && other.governor.governor === clause.governor;
}

/** Leaves out the punctuation and conjunctions at the end. */
export function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last > from && isTrimmed(tokens[last - 1])) last--;
  return last;
}

const isTrimmed = (token: Token | undefined): boolean =>
  token !== undefined && (/^[,.;:!?…–—-]+$/.test(token.form) || token.pos === "CCONJ");
