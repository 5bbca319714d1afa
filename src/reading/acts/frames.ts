import type { ActFrame } from "../../language/acts.js";
import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import { partyAt } from "../mentions/scanner.js";
import { partiesOf } from "../people/entity.js";
import { objectNoun } from "../statements/complement.js";
import { referentOf, type Setting } from "../statements/speaker.js";
import { fitsComplement, infinitiveOf } from "./complements.js";
import type { Utterance } from "./found.js";
import { skipAdverbs, skipWords } from "./adverbs.js";

/** The frame that a verb fills, and where its object or infinitive begins. */
export interface Match {
  readonly frame: ActFrame;
  readonly from: number;
  /** *agreed **not** to*. */
  readonly not: boolean;
  /** An adjective that looks like a passive: *was **determined** to*. */
  readonly predicative: boolean;
}

/** The first frame of the tables that the words around a verb fill. */
export function frameOf(utterance: Utterance, setting: Setting): Match | undefined {
  const { clause } = utterance;
  const { acts } = setting.language;
  const byAdjective = adjectiveOf(utterance, setting);
  if (byAdjective || clause.verb.modal !== undefined) return byAdjective;
  return match(acts.verbs.get(clause.verb.lemma) ?? [], clause.verb.last + 1, utterance, setting);
}

/** *stands ready to*, *is grateful for*; also what looks like a passive: *was determined to*. */
function adjectiveOf(utterance: Utterance, setting: Setting): Match | undefined {
  const { verb, sentence, subject } = utterance.clause;
  const { acts, grammar } = setting.language;
  const after = skipAdverbs(sentence.tokens, verb.last + 1, grammar);
  const at = acts.copulas.has(verb.lemma) ? after : verb.passive ? verb.head : undefined;
  // *Latvian experts **are prepared** to help* are somebody’s; *the ground is prepared* is nobody’s.
  const isSomebodys =
    subject !== undefined &&
    (subject.mentions.length > 0 ||
      sentence.tokens.some(
        (_, index) =>
          index >= subject.from &&
          index < subject.to &&
          partyAt({ tokens: sentence.tokens, parties: setting.language.parties }, index) !== undefined,
      ));
  if (at === undefined || (verb.passive && !isSomebodys)) return undefined;
  const frames = acts.adjectives.get(sentence.tokens[at]?.form ?? "") ?? [];
  const isAgent = verb.passive && grammar.agents.has(sentence.tokens[at + 1]?.form ?? "");
  const fitting = frames.filter(({ willed }) => !isAgent && (willed === true) <= (verb.modal !== undefined));
  const willed = verb.modal === undefined ? fitting : fitting.filter(({ kind }) => WILLED.has(kind));
  const found = match(willed, at + 1, utterance, setting);
  return found && { ...found, predicative: true };
}

/** What one would do is offered or accepted, not yet done. */
const WILLED: ReadonlySet<string> = new Set(["offer", "acceptance"]);

function match(
  frames: readonly ActFrame[],
  at: number,
  utterance: Utterance,
  setting: Setting,
): Match | undefined {
  const { grammar } = setting.language;
  for (const frame of frames) {
    const from = afterParticle(frame, utterance.clause.sentence.tokens, at, grammar);
    if (from === undefined || !fits(frame, from, utterance, setting)) continue;
    const infinitive = frame.complement === "infinitive" ? infinitiveOf(utterance, from) : undefined;
    return { frame, from, not: infinitive?.verb.negated ?? false, predicative: false };
  }
  return undefined;
}

function afterParticle(
  { particle }: ActFrame,
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): number | undefined {
  if (particle === undefined) return from;
  const at = skipAdverbs(tokens, from, grammar);
  // *turned **it** down*: a pronoun stands before the particle.
  const past = tokens[at]?.pos === "PRON" && particle.length === 1 ? at + 1 : at;
  return skipWords(tokens, past, particle);
}

const fits = (frame: ActFrame, from: number, utterance: Utterance, setting: Setting): boolean =>
  fitsSubject(frame, utterance, setting) &&
  fitsNouns(frame, from, utterance, setting.language) &&
  fitsComplement(frame, from, utterance, setting.language);

/** *It was agreed* is said of all; *the Ministers* are several, though they be of one organisation. */
function fitsSubject(frame: ActFrame, { clause }: Utterance, { people }: Setting): boolean {
  if (frame.subject === undefined) return true;
  const referent = clause.subject && referentOf(clause.subject, people);
  const several =
    clause.verb.passive ||
    clause.subject?.mentions[0]?.kind === "group" ||
    (referent !== undefined && (referent.people.length > 1 || partiesOf(referent).length > 1));
  return several === (frame.subject === "several");
}

function fitsNouns(
  { nouns }: ActFrame,
  from: number,
  { clause, analysis }: Utterance,
  { grammar }: Language,
): boolean {
  if (nouns === undefined) return true;
  const { tokens } = clause.sentence;
  // *an **offer** which she took up*
  if (clause.link === "relative" && nouns.has(tokens[clause.start - 1]?.form ?? "")) return true;
  // *conveyed **to His Majesty** the greetings of*: the addressee may stand before the thing.
  const addressee = grammar.prepositions.has(tokens[from]?.form ?? "")
    ? analysis.mentions.find(({ first }) => first === from + 1)
    : analysis.mentions.find(({ first, possessive }) => first === from && !possessive);
  const past = addressee ? addressee.last + 1 : from;
  const object = addressee && grammar.prepositions.has(tokens[past]?.form ?? "") ? past + 1 : past;
  const wanted = (form: string): boolean => nouns.has(form);
  const { subject, verb } = clause;
  if (verb.passive && subject) return tokens.slice(subject.from, subject.to).some(({ form }) => wanted(form));
  return (
    (objectNoun(tokens, object, grammar, wanted) ?? objectNoun(tokens, from, grammar, wanted)) !== undefined
  );
}
