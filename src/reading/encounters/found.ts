import type {
  EncounterFormat,
  EncounterKind,
  EncounterLevel,
  EncounterRole,
  EncounterStatus,
} from "../../language/encounters.js";
import type { Language } from "../../language/language.js";
import type { Document, Sentence } from "../../text/document.js";
import type { Range } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity } from "../people/entity.js";
import type { People } from "../people/resolve.js";
import type { FoundStatement } from "../statements/found.js";

/** What encounters are read from, besides the sentences. */
export interface EncounterSources {
  readonly language: Language;
  readonly people: People;
  readonly dates: readonly FoundDate[];
  readonly statements: readonly FoundStatement[];
  /** ISO date. */
  readonly published?: string | undefined;
  readonly source: string;
  readonly document: Document;
}

/** The sources, with the dates at hand by their sentences. */
export interface EncounterSetting extends EncounterSources {
  readonly datesIn: ReadonlyMap<Sentence, readonly FoundDate[]>;
}

/** A person, or a party by its id. */
export type Participant = Entity | string;

/** The words of an encounter as a finder proposes it; who, when and where are worked out afterwards. Token positions. */
export interface Proposal {
  readonly kind: EncounterKind;
  readonly analysis: Analysis;
  /** The first token of the verb group or noun phrase. */
  readonly first: number;
  /** The verb or the noun itself. */
  readonly head: number;
  /** The clause whose verb is the encounter or governs its noun. */
  readonly clause?: Clause;
  /** Clauses that say of the noun that it was held, planned, cancelled, in order. */
  readonly said: readonly Clause[];
  readonly role: EncounterRole | "none";
  readonly source: "verb" | "noun";
  /** The status that the words themselves give. */
  readonly status?: EncounterStatus;
  readonly level?: EncounterLevel;
  readonly format?: EncounterFormat;
  readonly meal: boolean;
  readonly series: boolean;
  /** A session of a body that the two sides share. */
  readonly bilateral: boolean;
  /** *the forum*: the one told of before. */
  readonly bare: boolean;
  /** *the fourth summit*, *the next session*, with no name of its own. */
  readonly serial: boolean;
  /** The verb that puts it off. */
  readonly deferred?: Clause;
  /** What all sides do together: *joint*, *tripartite*. */
  readonly joint: boolean;
  /** *the summit, **which Armenia will host***. */
  readonly hosted?: Clause;
  /** *the trip **that he had planned***. */
  readonly plannedBy?: Clause;
  /** *after talks with*: a circumstance of the main clause. */
  readonly beside?: Clause;
  readonly plural: boolean;
  /** A name of its own or *the first*, *next*: not merely *the meeting* just told of. */
  readonly over: boolean;
  readonly ahead: boolean;
  /** Whom the words name as the other side, and where the traveller goes. */
  readonly others: readonly Mention[];
  readonly destination?: Place;
  readonly statement?: FoundStatement;
  readonly rule: string;
}

/** Where: the words, and whose country that is where it is known. Token positions, `to` exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly party?: string;
  readonly rule: string;
  readonly basis: "stated" | "inferred";
}

/** A value with the rule that found it. */
export interface Because {
  readonly rule: string;
  readonly basis: "stated" | "inferred";
  readonly evidence?: Range;
}

export interface FoundEncounter {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly participants: readonly Participant[];
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  readonly host?: string;
  readonly level?: EncounterLevel;
  readonly format?: EncounterFormat;
  readonly evidence: Range;
  readonly alsoAt: readonly Range[];
  readonly proposal: Proposal;
  /** Who was invited to it, if somebody was. */
  readonly guest?: Participant;
  readonly why: Readonly<
    Record<"kind" | "status" | "participants", Because> & Partial<Record<"date" | "place", Because>>
  >;
}
