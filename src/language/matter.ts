import type { PhraseTable } from "../text/phrases.js";

/** What acts are about: topics, money, and the words that names of things are made of. */
export interface MatterWords {
  /** Topic ids by word or phrase; nouns in the singular. */
  readonly topics: PhraseTable<string>;
  /** ISO 4217 codes by word (singular) or symbol, folded. */
  readonly currencies: PhraseTable<string>;
  /** ISO 4217 codes themselves, in capitals. */
  readonly currencyCodes: ReadonlySet<string>;
  /** What a number is multiplied by: *million*, *bn*. */
  readonly multiples: ReadonlyMap<string, number>;
  /** Small words inside names: Council *of the* Organization. */
  readonly joiners: ReadonlySet<string>;
  /** Capitalised words that alone name nothing: *Minister*, *May*. */
  readonly unnaming: ReadonlySet<string>;
}
