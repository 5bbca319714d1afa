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
  for (const words of particles ?? []) {
    const end = phraseEnd(tokens, at, words);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where a phrase that begins at `at` ends; adverbs may stand inside it: *made it **abundantly** clear*. */
function phraseEnd(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let end = at;
  for (const word of words) {
    while (tokens[end]?.form !== word && tokens[end]?.pos === "ADV") end++;
    if (tokens[end]?.form !== word) return undefined;
    end++;
  }
  return end;
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
    if (grammar.complementizers.has(token.form))
      return isThing(tokens, cue, at, grammar) || isDeterminer(tokens, cue, at, grammar)
        ? undefined
        : skipComma(tokens, at + 1);
    // *informed the **meeting** that*
    const isNoun = tokens[at - 1]?.pos === "DET" && at > cue.to;
    if (/^(?:VERB|AUX|QUOTE)$/.test(token.pos) && !isNoun) return undefined;
    if (token.form === ":" || token.form === ";") return undefined;
  }
  return undefined;
}

/** *said after **that** meeting*, *noted **that** argument*: points at a thing and opens no clause. */
function isDeterminer(
  tokens: readonly Token[],
  { to }: Cue,
  that: number,
  { prepositions }: Grammar,
): boolean {
  if (that > to && prepositions.has(tokens[that - 1]?.form ?? "")) return true;
  const pointed = tokens[that + 1]?.pos === "NOUN";
  return pointed && !tokens.slice(that + 1).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** *informed him that**,** from September, the school …*. */
const skipComma = (tokens: readonly Token[], at: number): number => (tokens[at]?.form === "," ? at + 1 : at);

/** *noted the progress that had been made*: `that` after a thing is a relative pronoun; after a hearer it is not. */
function isThing(tokens: readonly Token[], cue: Cue, that: number, { genitive }: Grammar): boolean {
  const before = tokens[that - 1];
  if (that === cue.to || before === undefined || cue.verb.hearer || before.form === ",") return false;
  const first = tokens[cue.to];
  // *took note **of** the progress that had been made*, but *noted **with** satisfaction that*
  if (first !== undefined && genitive.has(first.form)) return true;
  return (
    first?.pos !== "ADP" &&
    first?.pos !== "ADV" &&
    first?.form !== "," &&
    /^(?:NOUN|PROPN|NUM)$/.test(before.pos)
  );
}
