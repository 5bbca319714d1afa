import type { PhraseTable } from "../text/phrases.js";

/** How a word stands for a party: as its name, as an adjective (*Polish*), as people (*Poles*), by its capital, as an acronym. */
export type PartyFormKind = "name" | "adjective" | "person" | "capital" | "acronym";

export interface PartyForm {
  readonly form: string;
  /** ISO 3166-1 alpha-3 code of a state, or the usual acronym of an organisation; none for names that only contain one. */
  readonly party?: string;
  readonly kind: PartyFormKind;
}

/** The forms of all parties; keys are folded, so diacritics and kinds of apostrophe do not matter. */
export type PartyTable = PhraseTable<PartyForm>;
