export const ACT_KINDS = [
  "commitment",
  "offer",
  "request",
  "invitation",
  "acceptance",
  "refusal",
  "instruction",
  "agreement",
  "support",
  "criticism",
  "thanks",
  "greeting",
] as const;

/** What somebody may do by saying something. */
export type ActKind = (typeof ACT_KINDS)[number];

/** How firmly an undertaking is put: `will`, `intends to`, `is ready to`. Hopes are no acts. */
export type Strength = "firm" | "intended" | "ready";

/**
 * What must follow a verb for it to be an act:
 * `infinitive` (*offered to lend*), `object` (*condemned the attack*), `object-infinitive` (*urged Manila to ratify*),
 * `object-for` (*asked the Attorney-General for an account*), `that` (*promised that*), `any`.
 */
export type Complement =
  | "infinitive"
  | "object"
  | "object-infinitive"
  | "object-for"
  | "that"
  | "will"
  | "subjunctive"
  | "any";

/** One way in which a verb makes an act. */
export interface ActFrame {
  readonly kind: ActKind;
  readonly complement: Complement;
  /** Words that must follow the verb at once: call *on*, rule *out*. */
  readonly particle?: readonly string[];
  /** The object must hold one of these nouns: accept the *invitation*. */
  readonly nouns?: ReadonlySet<string>;
  /** The infinitive must be one of these verbs (lemmas): asked him to *visit*. */
  readonly infinitives?: ReadonlySet<string>;
  /** One of these nouns must follow the infinitive: asked him to convey her *regards*. */
  readonly after?: ReadonlySet<string>;
  /** Several parties must be the subject (`several`) or one (`one`): *the sides agreed*, *he agreed to the request*. */
  readonly subject?: "one" | "several";
  readonly strength?: Strength;
  /** Only with a modal of will: *would be glad to*, not *is glad to*. */
  readonly willed?: true;
}

export interface ActWords {
  /** By lemma; the first frame that fits counts. */
  readonly verbs: ReadonlyMap<string, readonly ActFrame[]>;
  /** After a form of *be* or *stand*: *grateful* to, *ready* to. By form. */
  readonly adjectives: ReadonlyMap<string, readonly ActFrame[]>;
  /** Verbs that link a subject with such an adjective, by lemma. */
  readonly copulas: ReadonlySet<string>;
  /** Modals by which one undertakes something: will, would, shall. */
  readonly undertaking: ReadonlySet<string>;
  /** What depends on a subject's will, against what merely happens: verbs that undertake nothing (*will depend*), by lemma. */
  readonly happening: ReadonlySet<string>;
  /** Verbs that with *be* and an infinitive make a future, by lemma: *are going to leave*. */
  readonly futures: ReadonlySet<string>;
  /** Verbs that with an infinitive right behind make one, by lemma: *is to open*. */
  readonly destined: ReadonlySet<string>;
  /** The present forms of those: what *was to* happen may have. */
  readonly present: ReadonlySet<string>;
  /** Verbs that undertake nothing even with a person or party for subject, by lemma. */
  readonly being: ReadonlySet<string>;
  /** Verbs and nouns of hope and forecast: what they govern is no undertaking. */
  readonly hoping: ReadonlySet<string>;
  /** Verbs behind which an infinitive is as good as done: *would like* to thank, by lemma. */
  readonly wishing: ReadonlySet<string>;
  /** Words by which *would* tells what one would rather have: *would **like** to see*, *would **rather** give*. */
  readonly preferring: ReadonlySet<string>;
  /** Verbs whose denial is no act: *did not thank*, by lemma. */
  readonly undeniable: ReadonlySet<string>;
  /** *Tell us what we can do*: verbs by which an imperative offers, by lemma. */
  readonly offering: ReadonlySet<string>;
  /** *please*: makes a request of an imperative. */
  readonly pleading: ReadonlySet<string>;
  /** *each other*, *jointly*: we are both sides. One word or two. */
  readonly mutual: ReadonlySet<string>;
  /** Verbs of signing, by lemma. */
  readonly signing: ReadonlySet<string>;
  /** *the signing of*. */
  readonly signings: ReadonlySet<string>;
  /** Modals whose negation is a refusal: *could* not attend. */
  readonly ability: ReadonlySet<string>;
  /** Verbs of consent, by lemma: *cannot accept*. */
  readonly consenting: ReadonlySet<string>;
  /** Verbs whose denial with a modal of will refuses, by lemma: *would not accept*. */
  readonly accepting: ReadonlySet<string>;
  /** After a negated *be*: *would not be possible*. */
  readonly possibility: ReadonlySet<string>;
  /** What follows a negated *be* in a polite refusal, words parted: *in a position to*. */
  readonly incapacity: readonly (readonly string[])[];
  /** *be unable to*: a refusal without a negation. */
  readonly disability: ReadonlySet<string>;
  /** Verbs of mere coming, by lemma: an encounter, and no act unless somebody has asked for it. */
  readonly arriving: ReadonlySet<string>;
  /** Verbs that make one with such a noun, by lemma. */
  readonly journeying: ReadonlySet<string>;
  /** Nouns for the same: to *pay a visit*. */
  readonly journeys: ReadonlySet<string>;
  /** Coming to a place, by lemma: to say one will is to accept an invitation. */
  readonly coming: ReadonlySet<string>;
  /** Verbs by which somebody vouches for what will happen, by lemma: *assured him that the language would be taught*. */
  readonly assuring: ReadonlySet<string>;
  /** What is delivered by happening, by lemma: *the houses would reach Shkodër by April*. */
  readonly delivering: ReadonlySet<string>;
  /** *will **back** the **candidate***: verbs, by lemma, and nouns of what one supports by doing so. */
  readonly backing: ReadonlySet<string>;
  readonly candidacies: ReadonlySet<string>;
  /** Who comes in another’s place, by lemma: when the other was to come. */
  readonly representing: ReadonlySet<string>;
  /** Verbs that tell of what is under way, by lemma: *told him that the houses would reach Shkodër*. */
  readonly informing: ReadonlySet<string>;
  /** Open a clause that tells the news besides: looked on ***as** a memorandum was signed*. */
  readonly accompanying: ReadonlySet<string>;
  /** Words of wanting: what is done if the other wants it is offered, by lemma. */
  readonly wanting: ReadonlySet<string>;
  /** Verbs that look back, by lemma: what they say had been agreed is told, not agreed. */
  readonly recalling: ReadonlySet<string>;
  /** Verbs of coming that need an occasion for object, by lemma: *open* the forum, *take* part. */
  readonly transitive: ReadonlySet<string>;
  /** Nouns that name what both sides sign. */
  readonly instruments: ReadonlySet<string>;
  /** Nouns for those who are told to act: *ministers*, *deputies*. */
  readonly subordinates: ReadonlySet<string>;
  /** Bodies of a state and officials who are told what to do: *the Environment **Agency***. */
  readonly agencies: ReadonlySet<string>;
  /** Verbs of saying more, by lemma: to decline to *comment* refuses nobody anything. */
  readonly commenting: ReadonlySet<string>;
  /** Verbs that put a refusal politely, by lemma: *regretted that it could not be extended*. */
  readonly regretting: ReadonlySet<string>;
  /** *as **long** as you need it*: how long, not whether. */
  readonly lasting: ReadonlySet<string>;
  /** Phrases that begin a condition, words parted by spaces; the longest first. */
  readonly conditions: readonly (readonly string[])[];
}
