import type { Subject } from "../clauses/clause.js";
import type { Utterance } from "./found.js";

/**
 * What *it* or *they* stand for as subject inside a quotation: the subject of the clause before in the same sentence
 * (*Kazakhstan has never closed its door, and **it** will not do so now*; *Our vessels stayed in port, and **they** will again*).
 */
export function antecedentOf({ clause, analysis }: Utterance): Subject | undefined {
  const mention = clause.subject?.mentions[0];
  const anaphoric =
    mention?.pronoun?.person === 3 &&
    (mention.pronoun.gender === "neuter" || mention.pronoun.number === "plural");
  if (!anaphoric || analysis.sentence.quotation === undefined || clause.link !== "coordinate")
    return undefined;
  return analysis.clauses.findLast(
    ({ subject, index, link }) => index < clause.index && subject !== undefined && link === "main",
  )?.subject;
}
