import type { ActKind, Strength } from "../language/acts.js";
import type { Outcome } from "../language/following.js";
import type {
  EncounterFormat,
  EncounterKind,
  EncounterLevel,
  EncounterStatus,
} from "../language/encounters.js";
import type { Span } from "../text/span.js";

export {
  ENCOUNTER_KINDS,
  ENCOUNTER_STATUSES,
  type EncounterKind,
  type EncounterStatus,
} from "../language/encounters.js";
export type { Outcome } from "../language/following.js";
export { ACT_KINDS, type ActKind, type Strength } from "../language/acts.js";

/** Why a value is there: whether the text states it, which rule found it, and the words it rests on. */
export interface Reason {
  readonly basis: "stated" | "inferred";
  /** The rule's name, as `statements/tag-after`: the folder that holds it and its own name. */
  readonly rule: string;
  readonly evidence?: Span;
}

/** The reasons of an item, by the name of the field that each explains. */
export type Reasons<Field extends string> = Readonly<Partial<Record<Field, Reason>>>;

/** A person named with a role, or who speaks. */
export interface Person {
  /** The fullest form that the text gives, less titles and honorifics. */
  readonly name: string;
  readonly office?: string;
  /** ISO 3166-1 alpha-3 code of a state or acronym of an organisation; null where the person speaks for neither. */
  readonly party: string | null;
  /** The distinct ways in which the text refers to the person, pronouns left out, in order of appearance. */
  readonly mentions: readonly string[];
  /** Every place where the person is mentioned, pronouns included. */
  readonly places: readonly Span[];
  readonly evidence: Span;
  readonly why: Reasons<"name" | "office" | "party">;
}

/** An expression that can be put on a calendar. */
export interface DateExpression {
  readonly text: Span;
  /** EDTF. */
  readonly value: string;
  readonly why: Reasons<"value">;
}

/** Words or thoughts that the text ascribes to somebody. */
export interface Statement {
  readonly mode: "direct" | "indirect";
  /** A person's name, a party, a body, or several joined by ` & `. */
  readonly speaker: string;
  /** The words that name the speaker, as they stand. */
  readonly source?: string;
  /** The words that ascribe, as they stand. */
  readonly cue?: string;
  readonly content: Span;
  readonly negated?: true;
  readonly why: Reasons<"mode" | "speaker" | "source" | "cue">;
}

/**
 * What words are about, as far as it can be known again in other words: stems of content words (`embassi`), names
 * (`Lisbon`, persons by their full name, parties by their id), numbers and ordinals (`15`, `2nd`), dates (EDTF).
 */
export interface Terms {
  /** Of the words themselves. */
  readonly own: readonly string[];
  /** Of the rest of the sentence. */
  readonly around: readonly string[];
  /** Of the sentence before it in the paragraph. */
  readonly before: readonly string[];
}

/** An occasion on which the sides dealt with each other. */
export interface Encounter {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  /** The party in whose country the place is, where its words tell. */
  readonly host?: string;
  readonly level?: EncounterLevel;
  readonly format?: EncounterFormat;
  /** Persons where named, else parties. */
  readonly participants: readonly string[];
  readonly evidence: Span;
  /** Other places that speak of the same occasion. */
  readonly alsoAt?: readonly Span[];
  readonly terms: Terms;
  readonly why: Reasons<"kind" | "status" | "date" | "place" | "participants">;
}

/** A sum of money that an act names. */
export interface Amount {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly text: Span;
}

/** What somebody did by saying it. */
export interface Act {
  readonly kind: ActKind;
  /** Parties. */
  readonly by: readonly string[];
  readonly to?: readonly string[];
  /** EDTF: when it is to be done, or the guest is to come. */
  readonly due?: string;
  /** The clause that it hangs on. */
  readonly condition?: string;
  readonly negated?: true;
  readonly strength?: Strength;
  /** Something is agreed in writing: *signed a memorandum*, not *agreed to meet*. */
  readonly signed?: true;
  /** The body that is told to act, as the text names it. */
  readonly instructed?: string;
  /** Ids of topics, the likeliest first. */
  readonly topics?: readonly string[];
  readonly objects?: readonly Span[];
  readonly amounts?: readonly Amount[];
  /** PLOVER event category, where one exists. */
  readonly plover?: string;
  readonly evidence: Span;
  readonly terms: Terms;
  readonly why: Reasons<"kind" | "by" | "to" | "due" | "condition" | "negated">;
}

/** Words that tell something and do nothing by it; they may show what has become of an undertaking. */
export interface Fact {
  /** What they would say of an undertaking that they are about; missing where they only mention things. */
  readonly outcome?: Outcome;
  /** The stem of the verb that tells it was done, where only an undertaking to do just that is done by it: *voted*. */
  readonly deed?: string;
  readonly amounts?: readonly Amount[];
  /** Told of a part only: *the first eleven*, *half of the sum*. */
  readonly partial?: true;
  /** Told of what was left of it: *the remaining sixteen*. */
  readonly rest?: true;
  /** EDTF: when it is to be, where it is put off. */
  readonly due?: string;
  readonly evidence: Span;
  readonly terms: Terms;
  readonly why: Reasons<"outcome" | "due">;
}

/** What a readout says: the object of the guidelines, with the reasons added. */
export interface Reading {
  /** The date that relative dates count from, where it is given or stated. */
  readonly published?: string;
  readonly publisher?: string;
  readonly people: readonly Person[];
  readonly dates: readonly DateExpression[];
  readonly statements: readonly Statement[];
  readonly encounters: readonly Encounter[];
  readonly acts: readonly Act[];
  readonly facts: readonly Fact[];
  /** Why there is little or nothing to read: an empty text, another language. */
  readonly notes: readonly string[];
}
