import { contains, overlaps } from "../../text/span.js";
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

/** Whether the words behind the verb say by when. */
const isDated = (
  { sentence, verb }: Clause,
  { content }: FoundStatement,
  { dates, published }: ActSetting,
): boolean =>
  dates.some(
    (date) =>
      date.sentence === sentence &&
      contains(content, date.expression.text) &&
      date.expression.text.start > (sentence.tokens[verb.last]?.end ?? 0) &&
      isToCome(date.expression.value, published),
  );

/** The lemma of the verb that ascribes a statement. */
const cueVerb = ({ cue, analysis: { clauses } }: FoundStatement): string | undefined =>
  clauses.find(({ verb, sentence }) => {
    const token = sentence.tokens[verb.head];
    return cue !== undefined && token !== undefined && overlaps(cue, token);
  })?.verb.lemma;
