import type { Conventions } from "../text/conventions.js";
import type { Document } from "../text/document.js";
import type { ActWords } from "./acts.js";
import type { DateWords } from "./dates.js";
import type { EncounterWords } from "./encounters.js";
import type { FollowingWords } from "./following.js";
import type { Grammar } from "./grammar.js";
import type { MatterWords } from "./matter.js";
import type { PartyTable } from "./parties.js";
import type { PeopleWords } from "./people.js";
import type { ReportingWords } from "./reporting.js";

/** A language: all its words and patterns, in tables. Reading is given one and knows none by name. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly conventions: Conventions;
  readonly grammar: Grammar;
  readonly parties: PartyTable;
  readonly dates: DateWords;
  readonly people: PeopleWords;
  readonly reporting: ReportingWords;
  readonly acts: ActWords;
  readonly matter: MatterWords;
  /** Says why a text is probably in another language; undefined where it is not. */
  readonly doubt: (document: Document) => string | undefined;
  readonly encounters: EncounterWords;
  readonly following: FollowingWords;
}
