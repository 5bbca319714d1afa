import { parties } from "../../language/en/parties.js";
import { formOf } from "../../text/fold.js";
import { matchPhrase } from "../../text/phrases.js";

const BETWEEN = /[\s()“”",;:]+/;
const POSSESSIVE = /[’']s$/;
const ACRONYM = /^\P{Ll}{2,}$/u;

/**
 * The party whose account a readout is, as its publisher tells: *Ministry of Foreign Affairs of Portugal*, *Ghanaian Presidency*.
 * A seat of government (*Embassy of Ghana, Lisbon*) counts only where no party is named otherwise.
 * @returns its id; undefined where the publisher names none
 */
export function partyInName(publisher: string): string | undefined {
  const words = publisher.split(BETWEEN).map((word) => word.replace(POSSESSIVE, ""));
  const tokens = words.map((text) => ({ text, form: formOf(text) }));
  const named: { readonly party: string; readonly kind: string }[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? matchPhrase(parties, tokens, at) : undefined;
    const { party, kind } = match?.value ?? {};
    const isSpelledOut = kind === "acronym" && !ACRONYM.test(tokens[at]?.text ?? "");
    if (party !== undefined && kind !== undefined && !isSpelledOut) named.push({ party, kind });
    at += match?.length ?? 1;
  }
  return (named.find(({ kind }) => kind !== "capital") ?? named[0])?.party;
}
