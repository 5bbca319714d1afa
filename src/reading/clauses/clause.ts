import type { Sentence } from "../../text/document.js";
import type { Mention } from "../mentions/mention.js";
import type { VerbGroup } from "./verb-group.js";

/** What does or undergoes what the verb says. Token positions; `to` exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** The persons and parties that the subject is; empty where it is another thing (*the checks*). */
  readonly mentions: readonly Mention[];
}

/** A verb group with its subject, and how it hangs together with the clauses before it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly index: number;
  readonly verb: VerbGroup;
  readonly subject: Subject | undefined;
  /** The clause that shares its subject with this one: *thanked … and announced*, *said …, noting*, *agreed to build*. */
  readonly governor: Clause | undefined;
  /** How the clause is joined to what stands before it. */
  readonly link:
    | "main"
    | "coordinate"
    | "relative"
    | "complement"
    | "adverbial"
    /** *Samoa, **he said**, was ready* */
    | "parenthetical"
    | "infinitive"
    | "gerund"
    | "reduced";
  /** Position of the first token of the clause: its conjunction, relative pronoun, subject or verb. */
  readonly start: number;
}
