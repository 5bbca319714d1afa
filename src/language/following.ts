import type { PhraseTable } from "../text/phrases.js";

/**
 * What a reported fact says of an undertaking:
 * `announced` it is to be done, `kept` it has been done, `progress` something on the way has, `delayed` it comes later or has not come yet,
 * `dropped` nobody will do it, `overtaken` something else has taken its place.
 */
export type Outcome = "announced" | "kept" | "progress" | "delayed" | "dropped" | "overtaken";

/** How it is said that something was done, and how the same thing is known again in other words. */
export interface FollowingWords {
  /** Verbs whose past says so, by lemma: *opened*, *postponed*. */
  readonly verbs: ReadonlyMap<string, Outcome>;
  /** Verbs by which something is put off where a date is named, by lemma: *moved to October*. */
  readonly shifting: ReadonlySet<string>;
  /** Verbs by which one speaks of what has come about, by lemma, and nouns that say what: *welcomed the start*. */
  readonly reacting: ReadonlySet<string>;
  readonly happenings: ReadonlySet<string>;
  /** Modals by which something dated is to be: *can start in September*, *should be ready by May*. */
  readonly allowing: ReadonlySet<string>;
  /** What is said of a thing to come, participles by lemma: *expected*, *due*. */
  readonly foreseeing: ReadonlySet<string>;
  /** Those of them by which whatever was undertaken is done: *completed*; and by which no more is than they say: *voted*. */
  readonly completing: ReadonlySet<string>;
  readonly narrow: ReadonlySet<string>;
  /** Verbs of what goes on before anything is done: *has been negotiating since May*. */
  readonly lasting: ReadonlySet<string>;
  /** Phrases that say so whatever the tense, by form: *in force*, *not ready*; `none` for those that only seem to: *no later than*. */
  readonly phrases: PhraseTable<Outcome | "none">;
  /** A part only: *half*, *the first*, *so far*. */
  readonly partial: PhraseTable<true>;
  /** What is left of it: *the remaining*, *the rest of*. */
  readonly rest: PhraseTable<true>;
  /** What stands for a thing that has just been named: *the one in Kyzylorda*, *the rest*. */
  readonly standIns: PhraseTable<true>;
  /** What was to be: *was to open*, *target was missed*. */
  readonly missed: PhraseTable<true>;
  /** Words by which nothing is known again: *cooperation*, *side*, *make*; stems. */
  readonly general: ReadonlySet<string>;
  /** One name for words that stand for one another: *vessel* and *ship*; stem to stem. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Numbers and ordinals in words, as digits: *fifteen* `15`, *second* `2nd`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** What is left of a word when its endings are taken away. */
  readonly stem: (word: string) => string;
}
