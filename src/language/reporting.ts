/** How a verb of saying or thinking takes what is said. */
export interface ReportingVerb {
  /** *said that …* */
  readonly that?: true;
  /** *said the price was fair* */
  readonly bare?: true;
  /** May tag a quotation: *“…,” she said*. */
  readonly quote?: true;
  /** Names the hearer first: *told reporters that*, *informed the Secretary that*. */
  readonly hearer?: true;
  /** *denied that*: the statement is negated. */
  readonly denies?: true;
  /** Hopes, forecasts and fears: what is said to come is no undertaking. */
  readonly forecast?: true;
  /** An act first: *proposed that*, *agreed that*. */
  readonly act?: true;
}

export interface ReportingWords {
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  /** What may follow a verb and belongs to the cue: point *out*, make *clear*, by lemma of the verb. */
  readonly particles: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verbs that say something only with their particle, by lemma. */
  readonly needsParticle: ReadonlySet<string>;
  /** Verbs that carry a noun of saying: *express* the hope, *voice* concern. */
  readonly carriers: ReadonlySet<string>;
  /** Verbs that lead up to a verb of saying in the infinitive: *was pleased* to note, *took the opportunity* to stress. */
  readonly ushers: ReadonlySet<string>;
  /** Modals that only make a wish polite: ***would** like to stress*. */
  readonly wishing: ReadonlySet<string>;
  /** Nouns of saying that take a that-clause, with what they make of it. */
  readonly nouns: ReadonlyMap<string, ReportingVerb>;
  /** Verbs that say of something that it matters: *underscored* the importance of. */
  readonly emphasis: ReadonlySet<string>;
  /** What they say of it: the *need*, the *importance*. */
  readonly matters: ReadonlySet<string>;
  /** Verbs whose object is what is said: *drew attention to X*, *described X as Y*. */
  readonly depicting: ReadonlySet<string>;
  /** Verbs that put a label on a thing: *called it “a new chapter”*, *dismissed it as*; no statement without the label. */
  readonly labelling: ReadonlySet<string>;
  /** Those of them that need no word between the thing and its label: *called the idea a timely one*. */
  readonly naming: ReadonlySet<string>;
  /** Verbs that point at something with a noun: *draw* attention to. */
  readonly pointing: ReadonlySet<string>;
  /** The words with which an attribution begins: *according*, *in*, *as*. */
  readonly attributionOpeners: ReadonlySet<string>;
  /** In whose *view* or *words* something is so. */
  readonly views: ReadonlySet<string>;
  /** `according to`, `in the words of`: before the speaker, parted by spaces. */
  readonly attributions: readonly (readonly string[])[];
  /** What speaks for whoever wrote it: the *telegram* reads. */
  readonly writings: ReadonlySet<string>;
}
