import type { ActFrame, ActWords } from "../../language/acts.js";
import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import { isBaseForm } from "../clauses/base-form.js";
import type { Clause } from "../clauses/clause.js";
import { skipAdverbs } from "./adverbs.js";
import type { Utterance } from "./found.js";

/** The infinitive that hangs on the verb of an utterance, from a position on. */
export const infinitiveOf = ({ clause, analysis }: Utterance, from: number): Clause | undefined =>
  analysis.clauses.find(
    ({ verb, governor }) => verb.form === "infinitive" && governor === clause && verb.first >= from,
  );

/** Whether what a frame asks for follows the verb. */
export function fitsComplement(
  { complement, infinitives, after, particle }: ActFrame,
  from: number,
  utterance: Utterance,
  { grammar, acts }: Language,
): boolean {
  const { clause, analysis } = utterance;
  const { tokens } = clause.sentence;
  const infinitive = infinitiveOf(utterance, from);
  const isWanted =
    infinitive !== undefined &&
    (infinitives === undefined || infinitives.has(infinitive.verb.lemma)) &&
    (after === undefined || names(tokens, infinitive.verb.last + 1, after));
  switch (complement) {
    case "infinitive":
      return (isWanted && opensInfinitive(tokens, from, grammar)) || isListHead(tokens, from);
    case "object-infinitive":
      return isWanted && (infinitive.verb.first > from || clause.verb.passive);
    case "object-for":
      return isObjectFor(utterance, from, grammar);
    case "that":
      return tokens.slice(from, from + ASIDE).some(({ form }) => grammar.complementizers.has(form));
    case "will":
      return opensThat(tokens, from, grammar) && isWilled(analysis, from, acts);
    case "subjunctive":
      return opensThat(tokens, from, grammar) && isSubjunctive(analysis, from, grammar);
    case "object":
      return (
        isObject(tokens[from], grammar, infinitive?.verb.first === from) ||
        isListHead(tokens, from) ||
        // *turned **it** down*: the object stands before the particle.
        (particle !== undefined && tokens[clause.verb.last + 1]?.pos === "PRON") ||
        clause.link === "relative" ||
        clause.verb.passive
      );
    case "any":
      return true;
  }
}

/** *asked **the Attorney-General, Jaan Kask, for** an account*. */
function isObjectFor({ analysis, clause: { sentence } }: Utterance, from: number, grammar: Grammar): boolean {
  const asked = analysis.mentions.find(({ first }) => first === from);
  if (asked === undefined) return false;
  const next = sentence.tokens[asked.last + 1]?.form === "," ? asked.last + 2 : asked.last + 1;
  return (
    grammar.addressing.has(sentence.tokens[next]?.form ?? "") &&
    !grammar.infinitiveMarkers.has(sentence.tokens[next]?.form ?? "")
  );
}

/** *to convey **to the Amir** his **regards***. */
const names = (tokens: readonly Token[], from: number, nouns: ReadonlySet<string>): boolean =>
  tokens.slice(from, from + OBJECT).some(({ form }) => nouns.has(form));

/** *requested, **moreover**, that*. */
const ASIDE = 4;

/** Words between an infinitive and the noun of its object. */
const OBJECT = 10;

/** *to*, *not to*, *jointly to*. */
function opensInfinitive(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const at = skipAdverbs(tokens, skipAside(tokens, from), grammar);
  const next = grammar.negations.has(tokens[at]?.form ?? "") ? at + 1 : at;
  return grammar.infinitiveMarkers.has(tokens[next]?.form ?? "");
}

/** *undertook**, on behalf of her Government,** to release*. */
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.form !== ",") return from;
  const end = tokens.findIndex(({ form }, at) => at > from && at <= from + LONGEST_ASIDE && form === ",");
  return end < 0 ? from : end + 1;
}

const LONGEST_ASIDE = 10;

const opensThat = (tokens: readonly Token[], from: number, grammar: Grammar): boolean =>
  grammar.complementizers.has(tokens[from]?.form ?? "");

const isObject = (next: Token | undefined, grammar: Grammar, isInfinitive: boolean): boolean =>
  next !== undefined && !isClosing(next) && !grammar.complementizers.has(next.form) && !isInfinitive;

/** *agreed that His Majesty **will** meet*: of what is agreed only what is to be done is an act. */
function isWilled({ clauses }: Analysis, from: number, acts: ActWords): boolean {
  const inner = clauses.find(({ verb }) => verb.first > from && verb.form === "finite");
  return inner?.verb.modal !== undefined && acts.undertaking.has(inner.verb.modal);
}

/** *insisted that the instalment **be** paid*: the bare verb tells a demand from a report. */
function isSubjunctive({ clauses }: Analysis, from: number, grammar: Grammar): boolean {
  const inner = clauses.find(({ verb }) => verb.first > from && verb.form === "finite");
  const first = inner?.sentence.tokens[inner.verb.first];
  return (
    first !== undefined &&
    (first.form === "be" ||
      (inner?.verb.first === inner?.verb.head && first.pos === "VERB" && isBaseForm(first, grammar)))
  );
}

const isClosing = ({ pos, form }: Token): boolean =>
  (pos === "PUNCT" && !/^["“'‘«([]$/.test(form)) || pos === "CCONJ";

/** *The two sides agreed to:*, *agreed as follows:* with the things agreed as a list below. */
const isListHead = (tokens: readonly Token[], from: number): boolean => {
  const rest = tokens.slice(from);
  return rest.length <= LIST_HEAD && rest.at(-1)?.form === ":";
};

const LIST_HEAD = 4;
