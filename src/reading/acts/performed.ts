import type { ActFrame, ActWords } from "../../language/acts.js";
import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Clause } from "../clauses/clause.js";
import { contentEnd, objectNoun } from "../statements/complement.js";
import { rangeOf, referentOf, type Setting } from "../statements/speaker.js";
import { partiesOf } from "../people/entity.js";
import type { FoundAct, Utterance } from "./found.js";

/** Acts that a verb names: *thanked*, *urged … to*, *expressed its readiness to*, *is grateful to*. */
export function findPerformed(utterance: Utterance, setting: Setting): FoundAct | undefined {
  const { clause, analysis } = utterance;
  if (
    !performs(clause, setting.language) ||
    isHypothetical(clause, setting.language) ||
    isHearsay(utterance, setting)
  )
    return undefined;
  const match = frameOf(utterance, setting);
  if (match === undefined || (isDenied(clause, setting.language) && !DENIABLE.has(match.frame.kind)))
    return undefined;
  const to = endOf(utterance, match.from, setting.language);
  const begin = startOf(clause);
  const evidence = rangeOf(clause.sentence.tokens, begin, Math.max(to, clause.verb.last + 1));
  if (evidence === undefined) return undefined;
  const { kind, strength } = match.frame;
  return {
    kind,
    evidence,
    analysis,
    clause,
    from: match.from,
    to,
    negated: isDenied(clause, setting.language),
    ...(strength && { strength }),
    ...(utterance.statement && { statement: utterance.statement }),
    rule: "acts/performed",
  };
}

/** Kinds of which the denial tells something too: *did not sign*, *has no intention of*; not *voiced no objection*. */
const DENIABLE: ReadonlySet<string> = new Set(["commitment", "agreement", "request", "offer", "support"]);

/** *did not sign*, *has **no** intention*. */
const isDenied = ({ verb, sentence }: Clause, { grammar }: Language): boolean =>
  verb.negated || grammar.negations.has(sentence.tokens[verb.last + 1]?.form ?? "");

/** An act is done by saying it: now or in the telling, not in the future, the long past or as a possibility. */
function performs({ verb, link, governor, subject }: Clause, { acts, reporting }: Language): boolean {
  if (link === "reduced" || link === "adverbial") return false;
  // Nobody is thanked by not being thanked; what is denied matters where something was to be done.
  if (verb.negated && acts.undeniable.has(verb.lemma)) return false;
  if (verb.form === "infinitive") return governor !== undefined && acts.wishing.has(governor.verb.lemma);
  if (verb.form === "gerund")
    return (
      governor !== undefined &&
      (reporting.verbs.has(governor.verb.lemma) ||
        acts.verbs.has(governor.verb.lemma) ||
        reporting.carriers.has(governor.verb.lemma))
    );
  if (verb.modal !== undefined) return false;
  return subject !== undefined || link === "main" || governor !== undefined;
}

/** *provided that the parties agree*: stands behind the words that open a condition. */
export function isHypothetical({ start, sentence, subject, verb }: Clause, { acts }: Language): boolean {
  const end = Math.max(start, Math.min(subject?.from ?? verb.first, verb.first));
  return acts.conditions.some((words) =>
    [start - words.length, end - words.length, start].some(
      (at) => at >= 0 && words.every((word, step) => sentence.tokens[at + step]?.form === word),
    ),
  );
}

/** Inside a quotation *he* and *they* are people whom nobody has introduced. */
function isHearsay({ clause, analysis }: Utterance, { people }: Setting): boolean {
  const mention = clause.subject?.mentions[0];
  return (
    analysis.sentence.quotation !== undefined &&
    mention?.pronoun?.person === 3 &&
    !people.referents.has(mention)
  );
}

/** Where what an act is about ends: with its clause, and with the statement that it is made in. */
export function endOf({ clause, analysis, statement }: Utterance, from: number, language: Language): number {
  const end = contentEnd(clause, from, analysis, language);
  if (statement === undefined || statement.mode === "direct") return end;
  const { tokens } = clause.sentence;
  const last = tokens.findLastIndex((token) => token.end <= statement.content.end);
  return Math.min(end, last + 1);
}

/** From the subject, where the verb has its own right before it, else from the verb. */
export function startOf({ subject, governor, verb }: Clause): number {
  const own = subject !== undefined && governor === undefined && subject.to <= verb.first;
  return own && verb.first - subject.to <= NEAR ? subject.from : verb.first;
}

/** Words that may stand between a subject and its verb in the evidence. */
const NEAR = 6;

interface Match {
  readonly frame: ActFrame;
  /** Where the object or infinitive begins. */
  readonly from: number;
}

function frameOf(utterance: Utterance, setting: Setting): Match | undefined {
  const { clause } = utterance;
  const { acts } = setting.language;
  const after = skipAdverbs(clause.sentence.tokens, clause.verb.last + 1, setting.language.grammar);
  if (acts.copulas.has(clause.verb.lemma)) {
    const adjective = acts.adjectives.get(clause.sentence.tokens[after]?.form ?? "");
    if (adjective && fits(adjective, after + 1, utterance, setting))
      return { frame: adjective, from: after + 1 };
  }
  for (const frame of acts.verbs.get(clause.verb.lemma) ?? []) {
    const from = afterParticle(frame, clause.sentence.tokens, clause.verb.last + 1, setting.language.grammar);
    if (from !== undefined && fits(frame, from, utterance, setting)) return { frame, from };
  }
  return undefined;
}

/** *is **very** grateful*, *stands **fully** ready*. */
function skipAdverbs(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const phrase = grammar.adverbials.find((words) =>
    words.every((word, step) => tokens[from + step]?.form === word),
  );
  if (phrase) return skipAdverbs(tokens, from + phrase.length, grammar);
  return tokens[from]?.pos === "ADV" ? skipAdverbs(tokens, from + 1, grammar) : from;
}

function afterParticle(
  { particle }: ActFrame,
  tokens: readonly Token[],
  from: number,
  grammar: Grammar,
): number | undefined {
  if (particle === undefined) return from;
  const at = skipAdverbs(tokens, from, grammar);
  return particle.every((word, step) => tokens[at + step]?.form === word) ? at + particle.length : undefined;
}

function fits(frame: ActFrame, from: number, utterance: Utterance, setting: Setting): boolean {
  return (
    fitsSubject(frame, utterance, setting) &&
    fitsNouns(frame, from, utterance, setting.language) &&
    fitsComplement(frame, from, utterance, setting.language)
  );
}

function fitsSubject(frame: ActFrame, { clause }: Utterance, { people }: Setting): boolean {
  if (frame.subject === undefined) return true;
  const referent = clause.subject && referentOf(clause.subject, people);
  const several = referent !== undefined && (referent.people.length > 1 || partiesOf(referent).length > 1);
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

function fitsComplement(
  { complement, infinitives }: ActFrame,
  from: number,
  { clause, analysis }: Utterance,
  { grammar, acts }: Language,
): boolean {
  const { tokens } = clause.sentence;
  const next = tokens[from];
  const infinitive = analysis.clauses.find(
    ({ verb, governor }) => verb.form === "infinitive" && governor === clause && verb.first >= from,
  );
  switch (complement) {
    case "infinitive":
      return (
        (grammar.infinitiveMarkers.has(tokens[skipAdverbs(tokens, from, grammar)]?.form ?? "") &&
          infinitive !== undefined) ||
        isListHead(tokens, from)
      );
    case "object-infinitive":
      return (
        infinitive !== undefined &&
        infinitive.verb.first > from &&
        (infinitives === undefined || infinitives.has(infinitive.verb.lemma))
      );
    case "that":
      return tokens.slice(from, from + 3).some(({ form }) => grammar.complementizers.has(form));
    case "will":
      return grammar.complementizers.has(tokens[from]?.form ?? "") && isWilled(analysis, from, acts);
    case "subjunctive":
      return grammar.complementizers.has(tokens[from]?.form ?? "") && isSubjunctive(analysis, from);
    case "object":
      return (
        (next !== undefined &&
          !isClosing(next) &&
          !grammar.complementizers.has(next.form) &&
          infinitive?.verb.first !== from) ||
        isListHead(tokens, from) ||
        clause.verb.passive
      );
    case "any":
      return true;
  }
}

/** *agreed that His Majesty **will** meet*: of what is agreed only what is to be done is an act. */
function isWilled({ clauses }: Utterance["analysis"], from: number, acts: ActWords): boolean {
  const inner = clauses.find(({ verb }) => verb.first > from && verb.form === "finite");
  return inner?.verb.modal !== undefined && acts.undertaking.has(inner.verb.modal);
}

/** *insisted that the instalment **be** paid*: the bare verb tells a demand from a report. */
function isSubjunctive({ clauses }: Utterance["analysis"], from: number): boolean {
  const inner = clauses.find(({ verb }) => verb.first > from && verb.form === "finite");
  const first = inner?.sentence.tokens[inner.verb.first];
  return (
    first !== undefined &&
    (first.form === "be" ||
      (inner?.verb.first === inner?.verb.head && first.form === first.lemma && first.pos === "VERB"))
  );
}

const isClosing = ({ pos, form }: Token): boolean =>
  (pos === "PUNCT" && !/^["“'‘«([]$/.test(form)) || pos === "CCONJ";

/** *The two sides agreed to:* with the things agreed as a list below. */
const isListHead = (tokens: readonly Token[], from: number): boolean => {
  const rest = tokens.slice(from);
  return rest.length <= 2 && rest.at(-1)?.form === ":";
};
