import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { ReportingVerb } from "../../language/reporting.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";

/** A verb of saying in a clause, with its cue: `pointed out`, `expressed the hope`. Token positions. */
export interface Cue {
  readonly clause: Clause;
  readonly verb: ReportingVerb;
  /** `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** How many words may stand between the verb and `that`: *noted with great satisfaction that*. */
const REACH = 14;

/** The cue of a clause, if its verb says something. */
export function cueOf(clause: Clause, { reporting, grammar }: Language): Cue | undefined {
  const { verb, sentence } = clause;
  const { tokens } = sentence;
  const particle = particleEnd(tokens, verb.last + 1, reporting.particles.get(verb.lemma));
  const known = reporting.verbs.get(verb.lemma);
  if (reporting.carriers.has(verb.lemma)) {
    const noun = objectNoun(tokens, verb.last + 1, grammar, (form) => reporting.nouns.has(form));
    const meaning = noun === undefined ? undefined : reporting.nouns.get(tokens[noun]?.form ?? "");
    if (noun !== undefined && meaning && grammar.complementizers.has(tokens[noun + 1]?.form ?? "")) {
      return { clause, verb: meaning, from: verb.first, to: noun + 1 };
    }
  }
  if (known === undefined) return undefined;
  if (reporting.needsParticle.has(verb.lemma) && particle === undefined) return undefined;
  return { clause, verb: known, from: verb.first, to: particle ?? verb.last + 1 };
}

function particleEnd(
  tokens: readonly Token[],
  at: number,
  particles: readonly (readonly string[])[] | undefined,
): number | undefined {
  const found = particles?.find((words) => words.every((word, step) => tokens[at + step]?.form === word));
  return found && at + found.length;
}

/** The position of a noun of a table in the object that begins at `at`: *his deep **gratitude***. */
export function objectNoun(
  tokens: readonly Token[],
  at: number,
  { genitive }: Grammar,
  isWanted: (form: string) => boolean,
): number | undefined {
  for (let step = at; step < Math.min(tokens.length, at + REACH); step++) {
    const token = tokens[step];
    if (token === undefined) return undefined;
    if (isWanted(token.form)) return step;
    const ofIt = step > at && genitive.has(token.form);
    if ((/^(?:ADP|VERB|AUX|SCONJ|QUOTE)$/.test(token.pos) && !ofIt) || token.form === ",") return undefined;
  }
  return undefined;
}

/** Where the clause that `that` introduces begins: the position after `that`. */
export function thatClause(
  cue: Cue,
  { tokens }: Analysis["sentence"],
  { grammar }: Language,
): number | undefined {
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + REACH); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (grammar.complementizers.has(token.form)) return isThing(tokens, cue, at) ? undefined : at + 1;
    if (token.pos === "VERB" || token.pos === "QUOTE" || token.form === ":" || token.form === ";")
      return undefined;
  }
  return undefined;
}

/** *noted the progress that had been made*: `that` after a thing is a relative pronoun; after a hearer it is not. */
function isThing(tokens: readonly Token[], cue: Cue, that: number): boolean {
  const before = tokens[that - 1];
  if (that === cue.to || before === undefined || cue.verb.hearer || before.form === ",") return false;
  const first = tokens[cue.to];
  return (
    first?.pos !== "ADP" &&
    first?.pos !== "ADV" &&
    first?.form !== "," &&
    /^(?:NOUN|PROPN|NUM)$/.test(before.pos)
  );
}

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
  for (let at = from; at < end; at++) {
    const next = tokens[at + 1];
    if (
      tokens[at]?.form === ";" ||
      (tokens[at]?.form === ":" && next?.pos === "QUOTE") ||
      tokens[at]?.pos === "QUOTE"
    )
      end = at;
  }
  return trimEnd(tokens, from, end);
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
  if (other.link === "gerund")
    return reports && tokens[other.start - 1]?.form === "," && other.governor === clause;
  if (other.link !== "coordinate") return false;
  if (other.governor !== undefined) return sharesSubject(other, clause);
  const comma = tokens[other.start - 1]?.form === ",";
  return (
    comma &&
    says &&
    other.verb.bare &&
    (other.subject?.mentions[0]?.kind === "person" || other.subject?.mentions[0]?.kind === "description")
  );
}

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
