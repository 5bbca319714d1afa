import { contains, overlaps } from "../../text/span.js";
import { isNarrative } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { FoundStatement } from "../statements/found.js";
import { isToCome } from "./due.js";
import type { ActSetting, Utterance } from "./found.js";

/**
 * Whether whoever speaks vouches for what will merely happen: *assured him that the houses would reach Shkodër*,
 * *announced that pupils would be able to choose Portuguese from September*. An encounter is no such thing.
 */
export function isAssured({ clause, statement }: Utterance, setting: ActSetting): boolean {
  const { acts, encounters } = setting.language;
  const { tokens } = clause.sentence;
  const subject = tokens[(clause.subject?.to ?? 0) - 1]?.form ?? "";
  if (statement === undefined || encounters.nouns.has(subject)) return false;
  const cue = cueVerb(statement) ?? "";
  // *trade would reach 5 billion* delivers nothing.
  const isFigure = /^(?:NUM|SYM)$/.test(tokens[clause.verb.last + 1]?.pos ?? "");
  const delivers = acts.delivering.has(clause.verb.lemma) && !isFigure;
  if (acts.informing.has(cue)) return delivers;
  return acts.assuring.has(cue) && (delivers || isDated(clause, statement, setting));
}

/**
 * Whether the narrator tells with its date what will be done to a thing: *The levy will be scrapped by the end of March*,
 * *Two ferries are to ply the lake next year*. A session that will be held is an encounter.
 */
export function isAnnounced({ clause, analysis }: Utterance, setting: ActSetting): boolean {
  const { acts, encounters } = setting.language;
  const { verb, subject, link, sentence } = clause;
  const words = sentence.tokens.slice(subject?.from, subject?.to);
  const isHeld = encounters.governing.get(verb.lemma)?.some(({ ofSubject, passive }) => ofSubject && passive);
  const isOccasion =
    isHeld === true || words.some(({ form }) => encounters.nouns.has(form) || encounters.bodies.has(form));
  const isDone = verb.passive || (verb.form === "infinitive" && !acts.happening.has(verb.lemma));
  const isMain = link === "main" || link === "coordinate" || link === "infinitive";
  return isDone && isMain && !isOccasion && isNarrative(analysis) && isDated(clause, undefined, setting);
}

/** Whether the words behind the verb say by when. */
const isDated = (
  { sentence, verb }: Clause,
  statement: FoundStatement | undefined,
  { dates, published }: ActSetting,
): boolean =>
  dates.some(
    (date) =>
      date.sentence === sentence &&
      (statement === undefined || contains(statement.content, date.expression.text)) &&
      date.expression.text.start > (sentence.tokens[verb.last]?.end ?? 0) &&
      isToCome(date.expression.value, published),
  );

/** The lemma of the verb that ascribes a statement. */
const cueVerb = ({ cue, analysis: { clauses } }: FoundStatement): string | undefined =>
  clauses.find(({ verb, sentence }) => {
    const token = sentence.tokens[verb.head];
    return cue !== undefined && token !== undefined && overlaps(cue, token);
  })?.verb.lemma;
