import type { MatterWords } from "../../language/matter.js";
import { overlaps, spanOf, type Range, type Span } from "../../text/span.js";
import type { Token } from "../../text/token.js";

const CAPITAL = /^[\p{Lu}\d]/u;

/**
 * Named things: runs of capitalised words that are nobody's name (*TAZARA*, *Green Ammonia Forum*, *1951 Mutual Defense Treaty*).
 * @param known the places of persons, parties and dates, which are left out
 */
export function objectsOf(
  source: string,
  tokens: readonly Token[],
  known: readonly Range[],
  words: MatterWords,
): Span[] {
  const objects: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = nameEnd(tokens, at, known, words);
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first === undefined || last === undefined || end === at) continue;
    if (isName(tokens.slice(at, end))) objects.push(spanOf(source, first.start, last.end));
    at = end - 1;
  }
  return objects;
}

/** Two words at least, or one in capitals: *TAZARA*; a figure alone is no name. */
const isName = (words: readonly Token[]): boolean => {
  const lettered = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return lettered.length > 1 || (words.length === 1 && /^\p{Lu}{3,}$/u.test(words[0]?.text ?? ""));
};

function nameEnd(
  tokens: readonly Token[],
  from: number,
  known: readonly Range[],
  { unnaming, joiners }: MatterWords,
): number {
  const names = (token: Token | undefined): boolean =>
    token !== undefined &&
    CAPITAL.test(token.text) &&
    !unnaming.has(token.form) &&
    !known.some((range) => overlaps(range, token));
  let end = from;
  while (names(tokens[end])) {
    end++;
    // *Council **of the** International Maritime Organization*
    let next = end;
    while (next - end < 2 && joiners.has(tokens[next]?.form ?? "")) next++;
    if (next > end && next - end < 3 && names(tokens[next])) end = next;
  }
  return end;
}
