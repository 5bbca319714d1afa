import { stateForms } from "./party-forms.data.js";
import { organisationWords } from "./party-forms.organisations.js";
import { stateWords } from "./party-forms.states.js";

/** One English form of a party. */
export interface PartyForm {
  readonly form: string;
  /** Id of the party: ISO 3166-1 alpha-3, or the acronym of an organisation. */
  readonly party: string;
  /**
   * `adjective`: stands before nouns (Ghanaian, Polish); `person`: a citizen, where the word is not the
   * adjective (Pole, Ghanaians); `capital`: seat of the government, used for it (Minsk, the Kremlin);
   * `acronym`: means the party only when written in these capitals (`US`, not `us`).
   */
  readonly kind: "name" | "adjective" | "person" | "capital" | "acronym";
}

const split = (forms: string | undefined): readonly string[] => forms?.split("; ") ?? [];

const formsAs = (party: string, kind: PartyForm["kind"], forms: string | undefined): PartyForm[] =>
  split(forms).map((form) => ({ form, party, kind }));

/**
 * Every English form of every party, in the spelling of print; no form stands twice.
 * Matching folds letters, so neither typographic apostrophes nor spellings without diacritics are listed
 * (Côte d’Ivoire and Cote d'Ivoire are one form). The article is no part of a form except where it is part of
 * the name (The Gambia, The Hague). The longest form wins: Guinea-Bissau is not Guinea, and what is in
 * `maskingForms` is no party at all. Forms that could mean two parties are listed for the likelier one;
 * `ambiguousForms` says which and why.
 * Sources: names and capitals of states derived from world-countries (ODbL 1.0); the rest is ours.
 */
export const partyForms: readonly PartyForm[] = [
  ...stateForms.map(([form, party, kind]): PartyForm => ({ form, party, kind })),
  ...stateWords.flatMap((words) => [
    ...formsAs(words.party, "name", words.name),
    ...formsAs(words.party, "acronym", words.acronym),
    ...formsAs(words.party, "adjective", words.adjective),
    ...formsAs(words.party, "person", words.person),
    ...formsAs(words.party, "capital", words.capital),
  ]),
  ...organisationWords.flatMap((words) => [
    ...formsAs(words.party, "acronym", words.party),
    ...formsAs(words.party, "acronym", words.acronym),
    ...formsAs(words.party, "name", words.name),
    ...formsAs(words.party, "name", words.body),
  ]),
];
