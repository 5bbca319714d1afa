/** The small words that hold sentences together, by form. */
export interface Grammar {
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Words that may open a group: *the* two sides, *both* ministers. */
  readonly groupOpeners: ReadonlySet<string>;
  /** Stand for two people by themselves: *both*, *the two*. */
  readonly pairs: ReadonlySet<string>;
  /** Words between the opener and the noun of a group: the *two foreign* ministers. */
  readonly groupLeads: ReadonlySet<string>;
  /** `of`: joins an office to its country. */
  readonly genitive: ReadonlySet<string>;
  /** `and`: joins names, offices, subjects. */
  readonly conjunction: ReadonlySet<string>;
  /** Conjunctions that join verbs: and, but, or, nor, then. */
  readonly coordinators: ReadonlySet<string>;
  /** Begin a clause of their own: if, while, because. */
  readonly subordinators: ReadonlySet<string>;
  /** `that` after a verb of saying. */
  readonly complementizers: ReadonlySet<string>;
  /** who, which. */
  readonly relatives: ReadonlySet<string>;
  /** Those that stand for persons alone: who. */
  readonly personalRelatives: ReadonlySet<string>;
  /** `to` before a verb. */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** what, how, if: open what is asked. */
  readonly questions: ReadonlySet<string>;
  /** Prepositions before people one deals with: *to*, *with*. */
  readonly personal: ReadonlySet<string>;
  /** *as* Prime Minister: before the office that somebody takes. */
  readonly roleMarkers: ReadonlySet<string>;
  /** What verb forms end in, where they are not the lemma. */
  readonly endings: {
    readonly past: RegExp;
    readonly participle: RegExp;
    readonly gerund: RegExp;
    /** Adjectives made of a participle: *deep-rooted*, *so-called*. */
    readonly compound: RegExp;
    /** The plural, which the third person shares: *shares*. */
    readonly plural: RegExp;
  };
  /** Ends of verbs in a spelling of their own, with those of the lemma: *honour*, lemma *honor*. */
  readonly spellings: readonly (readonly [end: string, ofLemma: string])[];
  /** Past forms that a tagger may take for adjectives, with their lemmas: *held*. */
  readonly pasts: ReadonlyMap<string, string>;
  /** Adverbs that a tagger may take for verbs or nouns: *further* said. */
  readonly adverbs: ReadonlySet<string>;
  /** Adverbs of several words: *in principle*, *once more*; words parted. */
  readonly adverbials: readonly (readonly string[])[];
  /** Before whom something is meant: *for*, *to*. */
  readonly addressing: ReadonlySet<string>;
  /** Before a gerund that tells how the subject acts: *began **by** offering*. */
  readonly manner: ReadonlySet<string>;
  /** *greetings **from** the President*. */
  readonly origins: ReadonlySet<string>;
  /** `by`: names who did what is told in the passive. */
  readonly agents: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Forms of be, that make a passive with a participle. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly perfectAuxiliaries: ReadonlySet<string>;
  readonly supportAuxiliaries: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Begin a condition: if, unless, provided that. */
  readonly conditions: ReadonlySet<string>;
  /** Words that may follow a name in apposition: who, as, on. */
  readonly afterApposition: ReadonlySet<string>;
}
