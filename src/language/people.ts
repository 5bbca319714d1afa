import type { PhraseTable } from "../text/phrases.js";

export type Gender = "feminine" | "masculine";

/**
 * What kind of office-holder a title names. Definite descriptions are matched by it:
 * *the head of state* may be a president, a king or an amir.
 */
export type OfficeClass =
  | "head of state"
  | "head of government"
  | "royal"
  | "minister"
  | "diplomat"
  | "head of organisation"
  | "parliamentarian"
  | "regional"
  | "military"
  | "religious"
  | "spokesperson"
  | "official"
  | "outsider";

/** A noun that names an office: `president`, `prime minister`, `secretary of state`. */
export interface OfficeHead {
  readonly class: OfficeClass;
  readonly gender?: Gender;
  /** The organisation that alone has the office. */
  readonly party?: string;
  /** The organisation or state that is meant where the text names none. */
  readonly usualParty?: string;
  /** An office only with a place behind it that is no party: *Head* of Tatarstan. */
  readonly needsPlace?: true;
}

/** A noun that points at somebody known without being a title: `leader`, `guest`, `counterpart`. */
export interface Descriptor {
  /** The classes that it may point at; none given: anybody. */
  readonly classes?: readonly OfficeClass[];
  /** Which of the two sides of the occasion: whose house it is, or who has come. */
  readonly role?: "host" | "guest";
  /** Points at the one across the table from somebody already spoken of. */
  readonly counterpart?: true;
  /** Counts only with a party behind it: the *head* of the Portuguese government. */
  readonly needsParty?: true;
  /** The one spoken of last: *the latter*. */
  readonly latest?: true;
  /** Holds or held the office of its owner: *my predecessor*. */
  readonly sameOffice?: true;
}

export interface PeopleWords {
  readonly honorifics: PhraseTable<{ readonly gender?: Gender }>;
  readonly officeHeads: PhraseTable<OfficeHead>;
  /** Words that do not tell offices apart: *of*, *affairs*. */
  readonly titleFillers: ReadonlySet<string>;
  /** Words of titles that mean the same, by the less usual one: *external* is *foreign*. */
  readonly titleSynonyms: ReadonlyMap<string, string>;
  /** Words that set an office below or beside the one they stand before: *vice*, *former*. */
  readonly ranks: ReadonlySet<string>;
  /** Second names made of the father's, that stand for no family: *Heydarovich*. */
  readonly patronymic: RegExp;
  /** Family names with an article: *al-Mubarak*. */
  readonly articledName: RegExp;
  /** Titles that are written by their initials: *EAM*, *PM*; in capitals only. */
  readonly officeAcronyms: ReadonlyMap<
    string,
    { readonly title: string; readonly head: string; readonly class: OfficeClass }
  >;
  /** Nouns for the time in an office, with the office: *Heydar Aliyev’s presidency*. */
  readonly terms: ReadonlyMap<
    string,
    { readonly title: string; readonly head: string; readonly class: OfficeClass }
  >;
  readonly descriptors: PhraseTable<Descriptor>;
  /** Words of an honorific that can stand for the person (*His Majesty*), and what the abbreviations of such stand for. */
  readonly styles: ReadonlyMap<string, string>;
  /** The plural nouns that name several at once: `ministers`, `sides`, `leaders`. */
  readonly groups: PhraseTable<{ readonly classes?: readonly OfficeClass[]; readonly parties?: true }>;
  /** Titles in the plural with their singular: *Presidents* X and Y. */
  readonly pluralTitles: ReadonlyMap<string, string>;
  /** Nouns for those across the table, in the plural: her *colleagues* X and Y. */
  readonly counterparts: ReadonlySet<string>;
  /** `deputy`, `acting`, `former`: stand before an office and belong to it. */
  readonly officeModifiers: ReadonlySet<string>;
  /** Adjectives that may stand between the article and an office and do not belong to it: `visiting`. */
  readonly passingAdjectives: ReadonlySet<string>;
  /** Those of them that tell the guest: the *visiting* President. */
  readonly visiting: ReadonlySet<string>;
  /** Ranks that are kept before the name in whatever office: *the Minister, **Ambassador** Roe*. */
  readonly keptTitles: ReadonlySet<string>;
  /** What ministers are ministers of, word by word. */
  readonly portfolioWords: ReadonlySet<string>;
  /** Words that join the parts of an office's name: `of`, `for`, `and`. */
  readonly officeConnectors: ReadonlySet<string>;
  /** Nouns that make a party of an adjective: `the Kuwaiti side`; some speak in their own name (`ministry`). */
  readonly partyNouns: PhraseTable<{ readonly speaks?: true }>;
  /** Lower-case words inside names: `bin`, `de`. */
  readonly nameParticles: ReadonlySet<string>;
  /** Capitalised words that are never part of a person's name. */
  readonly notNames: ReadonlySet<string>;
  /** Those of them that are also first or family names, and stand for one behind a title: President *Park*, Minister *Jan* Nowak. */
  readonly surnames: ReadonlySet<string>;
  /** `behalf`: what is done on it is done for one's own side. */
  readonly behalf: ReadonlySet<string>;
  /** What one side stands for and the other backs: the *candidacy* of. */
  readonly candidacies: ReadonlySet<string>;
  /** Verbs whose object comes along with the subject, by lemma. */
  readonly accompanying: ReadonlySet<string>;
  /** Verbs that carry somebody's greetings or letter, by lemma. */
  readonly bringing: ReadonlySet<string>;
  /** Verbs of dealing with somebody, by lemma: a name behind them is a person’s. */
  readonly dealing: ReadonlySet<string>;
  /** Verbs of standing at the head of a side, by lemma. */
  readonly leading: ReadonlySet<string>;
  /** *an invitation **for** President X*: before a guest of the other side. */
  readonly inviting: ReadonlySet<string>;
  /** Verbs of meeting somebody of the other side, by lemma. */
  readonly meeting: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Those of the possessive ones that are objects too: told *her*. */
  readonly objectPronouns: ReadonlyMap<string, Pronoun>;
}

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
  readonly gender?: Gender | "neuter";
  /** `his`, `their`: stands before a noun. */
  readonly possessive?: true;
}
