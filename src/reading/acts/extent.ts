import type { Language } from "../../language/language.js";
import type { Clause } from "../clauses/clause.js";
import { contentEnd } from "../statements/content-end.js";
import type { Utterance } from "./found.js";

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
