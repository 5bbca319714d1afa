import type { Descriptor, Gender, OfficeClass, Pronoun } from "../../language/people.js";
import type { Range } from "../../text/span.js";
import type { Sentence } from "../../text/document.js";

/**
 * - `person`: a name, with or without its title
 * - `description`: a title or noun that points at a person already known (*the prime minister*, *the guest*)
 * - `party`: a state or organisation, or a body that speaks for it (*the Kuwaiti side*)
 * - `group`: several at once (*the two sides*, *both ministers*)
 * - `pronoun`
 */
export type MentionKind = "person" | "description" | "party" | "group" | "pronoun";

/** Words of one sentence that refer to a person or a party. */
export interface Mention extends Range {
  readonly kind: MentionKind;
  readonly sentence: Sentence;
  /** Positions of the first and the last token in the sentence. */
  readonly first: number;
  readonly last: number;
  /** The words of the name, honorifics left out. */
  readonly name: readonly string[];
  readonly offices: readonly Office[];
  /** The party that the mention itself states (*the Ghanaian leader*). */
  readonly party: string | undefined;
  /** Named by its capital, which may also be just a place. */
  readonly capital: true | undefined;
  /** A body of the party that speaks in its own name: *the Ministry of Foreign Affairs*. */
  readonly body: true | undefined;
  readonly descriptor: Descriptor | undefined;
  readonly group: { readonly classes?: readonly OfficeClass[]; readonly parties?: true } | undefined;
  readonly pronoun: Pronoun | undefined;
  /** Whose: *his* counterpart, *our* ministers. */
  readonly owner: Pronoun | undefined;
  readonly gender: Gender | undefined;
  /** Followed by a possessive mark: not what does something in the clause, but whose something is. */
  readonly possessive: boolean;
}

/** A title as the text writes it. */
export interface Office {
  /** Without article and country: `Minister of Foreign Affairs`. */
  readonly title: string;
  /** The noun that carries it, folded: `minister`. */
  readonly head: string;
  readonly class: OfficeClass;
  /** The organisation whose office it is unless the text names another. */
  readonly usualParty?: string;
  /** Where its holder is sent: *Ambassador **to Angola***. */
  readonly accredited?: string;
}
