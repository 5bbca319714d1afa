import { partyById } from "../../knowledge/parties.js";
import { dateInWords } from "./date.js";

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** What two places have in common, for people: parties by name, dates in words; of other words their stem. */
export const sharedInWords = (terms: readonly string[]): string[] => [...new Set(terms.map(inWords))];

const inWords = (term: string): string =>
  DATE.test(term) ? dateInWords(term) : (partyById(term.toUpperCase())?.name ?? term);
