import type { Sentence } from "../text/document.js";
import type { Clause } from "./clauses/clause.js";
import type { Mention } from "./mentions/mention.js";

/** A sentence with what stands in it: who is mentioned, and whose verb each verb is. */
export interface Analysis {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}

/** Whether a sentence belongs to the narrative: prose, not furniture, not inside a quotation. */
export const isNarrative = ({ sentence }: Analysis): boolean =>
  sentence.quotation === undefined &&
  (sentence.paragraph.kind === "prose" || sentence.paragraph.kind === "item");

/** The clause that carries the sentence: the first finite one with a subject that is not inside another. */
export const mainClause = ({ clauses }: Analysis): Clause | undefined =>
  clauses.find(
    ({ verb, link, subject }) =>
      verb.form === "finite" && subject !== undefined && (link === "main" || link === "coordinate"),
  ) ?? clauses.find(({ verb }) => verb.form === "finite");
