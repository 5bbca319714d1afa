export const ENCOUNTER_KINDS = [
  "meeting",
  "call",
  "visit",
  "conference",
  "ceremony",
  "correspondence",
] as const;

/** What sort of occasion it is. */
export type EncounterKind = (typeof ENCOUNTER_KINDS)[number];

export const ENCOUNTER_STATUSES = ["held", "planned", "proposed", "cancelled"] as const;
export type EncounterStatus = (typeof ENCOUNTER_STATUSES)[number];

export type EncounterLevel = "state" | "official" | "working" | "private";
export type EncounterFormat = "one-on-one" | "expanded" | "video" | "sidelines";

/** A verb that is an encounter by itself: *met*, *received*, *visited*. */
export interface EncounterVerb {
  readonly kind: EncounterKind;
  /** The word that must follow the verb: call *on*. */
  readonly particle?: string;
  /** What may stand before the other side; the empty word for nothing. */
  readonly before: ReadonlySet<string>;
  /** Whether the other is somebody met or a place one goes to. */
  readonly other: "person" | "place";
  /** Several may do it among themselves: *the two men met*. */
  readonly mutual?: true;
  /** Counts only with a date: *discussed this the day before with*. */
  readonly dated?: true;
  /** Counts only of somebody who will: *I will be in Lisbon in November*. */
  readonly coming?: true;
  /** The guest is its object: *invited the President to Dhaka*. */
  readonly invites?: true;
  /** Receives a guest: to come, and with a place, it tells of the guest’s visit. */
  readonly receives?: true;
  /** Is written only where the paragraph names a letter: *congratulated*, *extended his condolences*. */
  readonly written?: true;
  /** Answers whoever wrote last. */
  readonly reply?: true;
  /** Only by telephone: *the word he had given her by telephone*. */
  readonly byLine?: true;
  /** Only of what is opened with ceremony: *inaugurated the bridge*. */
  readonly opens?: true;
}

/** A noun that names an encounter: *talks*, *state visit*, *summit*. */
export interface EncounterNoun {
  readonly kind: EncounterKind;
  readonly format?: EncounterFormat;
  /** A meal beside the talks is an occasion of its own. */
  readonly meal?: true;
  /** Meetings of this name are held by the parties, whoever sits there: *consultations*, *session*. */
  readonly series?: true;
  /** Many at once: *visits*; no occasion of its own without a date. */
  readonly plural?: true;
  /** Counts only under a verb that makes it an occasion: *presented his credentials*. */
  readonly governed?: true;
  /** Goes on over many meetings: to conclude it is none. */
  readonly course?: true;
  /** Only as part of a name: *Energy Days*. */
  readonly named?: true;
  /** Only of what is opened with ceremony: *the **opening** of the terminal*. */
  readonly opens?: true;
  /** A body, which is an occasion only where it meets: *the Association Council will be held*. */
  readonly body?: true;
}

/** What a word before such a noun adds: *telephone* conversation, *state* visit. */
export interface EncounterModifier {
  readonly kind?: EncounterKind;
  readonly level?: EncounterLevel;
  readonly format?: EncounterFormat;
}

/**
 * What the subject of a verb has to do with the encounter that is its object:
 * holds it with others, takes part, is its host, travels, writes, is written to, carries a letter, invites to it, only speaks of it.
 */
export type EncounterRole =
  | "participant"
  | "attendee"
  | "host"
  | "traveller"
  | "sender"
  | "recipient"
  | "bearer"
  | "inviter"
  | "speaker";

/** A verb that governs the noun of an encounter: *held* talks, *took part in* the forum. */
export interface GoverningVerb {
  readonly role: EncounterRole;
  readonly kinds: ReadonlySet<EncounterKind>;
  /** Words behind the verb that belong to it: take *part*. */
  readonly particle?: string;
  /** What may stand between verb and noun; the empty word for nothing. */
  readonly before: ReadonlySet<string>;
  /** The status that the verb itself gives: *cancelled* the meeting, *proposed* a summit. */
  readonly status?: EncounterStatus;
  /** The noun is its subject: *the session took place*, *the visit was cancelled*. */
  readonly ofSubject?: true;
  /** Puts off: a date behind it is the new one. */
  readonly defers?: true;
  /** Only in the passive: *was held*. */
  readonly passive?: true;
}

export interface EncounterWords {
  /** By lemma; the first that fits counts. */
  readonly verbs: ReadonlyMap<string, readonly EncounterVerb[]>;
  /** By form. */
  readonly nouns: ReadonlyMap<string, EncounterNoun>;
  readonly modifiers: ReadonlyMap<string, EncounterModifier>;
  /** By lemma; the first that fits counts. */
  readonly governing: ReadonlyMap<string, readonly GoverningVerb[]>;
  /** *the fourth summit*, *the next session*: of the row that the two sides hold. */
  readonly ordinals: ReadonlySet<string>;
  /** *after talks with*: the encounter was when the sentence tells. */
  readonly during: ReadonlySet<string>;
  /** Words that join a part to the noun: *round* of talks. */
  readonly portions: ReadonlySet<string>;
  /** Bodies whose meetings are conferences: *meeting of the Joint Commission*. */
  readonly bodies: ReadonlySet<string>;
  /** *by telephone*, *via video link*: the nouns of a call. */
  readonly lines: ReadonlySet<string>;
  /** *on the sidelines of*. */
  /** What all sides that deal with each other do together: *their **joint** visit*. */
  readonly joint: ReadonlySet<string>;
  /** Before a letter with which a sentence begins: ***in** a reply, she thanked*. */
  readonly opening: ReadonlySet<string>;
  /** Behind a message to everybody: *a message **posted** on social media*. */
  readonly posted: ReadonlySet<string>;
  readonly sidelines: ReadonlySet<string>;
  /** What follows the verb of a meeting where several met in turn. */
  readonly separately: ReadonlySet<string>;
  /** Modals that announce and that suggest. */
  readonly announcing: ReadonlySet<string>;
  readonly suggesting: ReadonlySet<string>;
  /** Verbs, adjectives and nouns before an infinitive that make it a plan, or a proposal. */
  readonly planning: ReadonlySet<string>;
  readonly proposing: ReadonlySet<string>;
  /** Verbs that ask somebody to come: the guest is their object. By lemma. */
  readonly inviting: ReadonlySet<string>;
  /** *invitation*. */
  readonly invitations: ReadonlySet<string>;
  readonly accepting: ReadonlySet<string>;
  readonly refusing: ReadonlySet<string>;
  /** Verbs of coming, by which one refuses (*could not attend*) or confirms. By lemma. */
  readonly coming: ReadonlySet<string>;
  /** *next*, *upcoming*: the noun is still to come; *last*, *previous*: it is over. */
  readonly ahead: ReadonlySet<string>;
  readonly over: ReadonlySet<string>;
  /** Prepositions before a place, before a destination, before those dealt with. */
  readonly locative: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly destination: ReadonlySet<string>;
  /** visit *to*. */
  readonly toward: ReadonlySet<string>;
  /** of: joins the noun to whose it is. */
  readonly genitive: ReadonlySet<string>;
  /** Pronouns before the noun: *their* meeting. */
  readonly owners: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  /** Before whom one pays a call *on*. */
  readonly visited: ReadonlySet<string>;
  /** Before the guest of a dinner: *for*, *in honour of*. */
  readonly honoured: ReadonlySet<string>;
  readonly senders: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** What the host calls his country: *the Kingdom*. */
  readonly homeland: ReadonlySet<string>;
  /** Verbs of being there, by lemma: *attended by*, *joined*; and *present*. */
  readonly attending: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** Verbs of those who have the chair together, by lemma: *co-chaired*. */
  readonly sharing: ReadonlySet<string>;
  /** be, by lemma: *is to meet*, *were present*. */
  readonly copulas: ReadonlySet<string>;
  /** Lemmas of attending that need an object: *joined the meeting*, not *joined*. */
  readonly joining: ReadonlySet<string>;
  /** Nouns within a verb of attending: took *part*. */
  readonly parts: ReadonlySet<string>;
  /** Verbs in an infinitive that tell what a caller does, not what is asked of the one called on: *called on the Minister to discuss*. */
  readonly discussing: ReadonlySet<string>;
  /** Words that may stand before the title of the other: *the visiting* Minister. */
  readonly leads: ReadonlySet<string>;
  /** Ordinals that tell of no occasion before this one: the *first* visit. */
  readonly initial: ReadonlySet<string>;
  /** Words between the names of a list: *with A and with B*, *as well as C*. */
  readonly connecting: ReadonlySet<string>;
  /** What may follow the verb of a meeting though nobody else is met: *met today*. */
  readonly fillers: ReadonlySet<string>;
  /** Verbs that bring a course of meetings to its end, by lemma: *conclude* the negotiations. */
  readonly concluding: ReadonlySet<string>;
  /** Those who come in somebody’s company: *a **delegation** headed by*. */
  readonly delegations: ReadonlySet<string>;
  /** *the summit **at** which*: before a conference that somebody goes to. */
  readonly attendedAt: ReadonlySet<string>;
  /** What is opened or unveiled with ceremony: *exhibition*, *embassy*. */
  readonly openable: ReadonlySet<string>;
  /** Who comes in the place of somebody invited, by lemma. */
  readonly representing: ReadonlySet<string>;
  /** *look* forward to, by lemma. */
  readonly looking: ReadonlySet<string>;
  /** ***that** meeting*, *it*: the one just told of. */
  readonly pointing: ReadonlySet<string>;
  /** look *forward* to. */
  readonly forward: ReadonlySet<string>;
  /** What one accepts or declines besides an invitation. */
  readonly otherOffers: ReadonlySet<string>;
}
