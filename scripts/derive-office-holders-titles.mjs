/** Titles of the source, many of them cut, put in order. */

/** Cut or run-together titles, by what was meant. Those that differ by country are in the corrections. */
const MEANT = {
  "president of the": "president",
  "president of": "president",
  "president president": "president",
  "president col.": "president",
  "president gen.": "president",
  "president lt. gen.": "president",
  "interim president col.": "interim president",
  "interim president gen.": "interim president",
  "transitional president lt. col.": "transitional president",
  "transitional president capt.": "transitional president",
  "transitional president gen.": "transitional president",
  "president of transitional government,": "transitional president",
  "vice president of the transitional government,": "transitional vice president",
  "chairman,": "chairman of the Presidential Council",
  "president,": "chairman of the Presidential Council",
  "lt. col.": "transitional president",
  "prime minister lt. col.": "prime minister",
  "prime minister and": "prime minister",
  "prime minister and vice president": "prime minister",
  "prime minister vice president": "prime minister",
  "prime minister crown prince": "prime minister",
  "crown prince and prime minister": "prime minister",
  "prime minister, state": "prime minister",
  "president of the government": "prime minister",
  "interim prime minister gen.": "interim prime minister",
  "interim prime": "interim prime minister",
  prime: "prime minister",
  minister: "prime minister",
  "sultan and prime": "sultan and prime minister",
  "king sultan": "king",
  "executive president": "president",
  "deputy prime minister and minister of": "deputy prime minister",
  "deputy prime minister and minister of state": "deputy prime minister",
  "deputy prime minister and minister": "deputy prime minister",
  "first deputy prime minister and minister of": "first deputy prime minister",
  "and deputy prime minister and minister of": "deputy prime minister",
  // One of several deputies, whose common title stood before the "and".
  and: "deputy prime minister",
};

const DEPUTY = /\b(?:vice|deputy)\b/;
const BOTH = /^(?:king|sultan) and prime minister$/;
const GOVERNMENT =
  /\b(?:prime minister|premier|chancellor|chief minister|chief executive|minister of state|secretary of state|chairman of the Cabinet)\b/;
const STATE = /\b(?:president|king|queen|amir|emir|sultan|pope|prince|grand duke|chairman)\b/;

/** @param {string} title as listed */
export const meant = (title) => MEANT[title] ?? title;

/**
 * The offices that a title stands for. The source lists presidents who govern under both heads, and prime ministers
 * now under the one, now under the other: the title decides, and a president's second listing stays a listing.
 * @param {string} title @param {string} listed the head it is listed under
 * @returns {("head of state" | "head of government" | "deputy")[]}
 */
export function officesOf(title, listed) {
  if (/\belect\b/.test(title)) return [];
  if (DEPUTY.test(title)) return ["deputy"];
  if (BOTH.test(title)) return ["head of state", "head of government"];
  if (GOVERNMENT.test(title)) return ["head of government"];
  return STATE.test(title) ? [listed] : [];
}
