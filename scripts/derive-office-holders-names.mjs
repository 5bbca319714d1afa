/** Personal names as the source prints them: cut titles before, notes after, the surname in capitals. */

/** What stands before or after a name and is no part of it; taken off until nothing more comes off. */
const TITLES = [
  "Islamic Republic of Afghanistan",
  "Republic",
  "Swiss Confederation",
  "Presidential Council,",
  "French Polynesia",
  "Co-Vice President",
  "Foreign Affairs",
  "for Infrastructure",
  "for Defense Affairs",
  "Foreign Minister",
  "Interior",
  "Administration Council Chair,",
  "Affairs Commission Chairman",
  "Affairs Commission President",
  "Development",
  "Minister-Designate",
  "Australia",
  "or Acting Prime Minister",
  "or Prime Minister",
  "Cardinal",
  "Archbishop",
  "Ratu",
  "Dr.",
  "Sir",
  "Ms.",
  "Mr.",
  "Capt",
  "Tan Sri",
  "Sr. Gen.",
  "Gen.",
  "Col.",
  "Lt. Gen.",
  "Lt. Col.",
  "Brig. Gen.",
  "Sheikh",
  "Sultan",
];
const BEFORE = new RegExp(`^(?:${TITLES.map((title) => title.replaceAll(".", "\\.")).join("|")}) `);
const AFTER =
  /,? (?:Jr\.?|Dr\.|Lt\. Gen\.|Brig\. Gen\.|of Denmark|of the Netherlands|in caretaker status|serving as caretaker|appointed acting prime minister|- previously .*|Vice President of .*)$/;
const ALSO = /,? (?:also spelled|aka|- formerly) /;

/** Particles that stay small inside a name. "Van" is not among them: it is mostly a given name or Belgian. */
const PARTICLES = new Set([
  "BIN",
  "IBN",
  "DE",
  "DA",
  "DO",
  "DI",
  "DOS",
  "DAS",
  "DEL",
  "DER",
  "DEN",
  "E",
  "I",
  "Y",
  "A",
]);
/** Words that no name ends in. */
const SMALL = /^(?:bin|ibn|al|de|da|di|van|von|also)$/i;
const INITIAL = /^\p{L}\.$/u;
const NUMERAL = /^[IVX]+$/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;

/** Names in which the word that looks like a title belongs to the name. */
const WHOLE = new Set(["Sheikh HASINA", "Sheikh HASINA Wazed", "Haji", "Elect"]);

/** @param {string} name @returns {string} the name without what stands around it, capitals kept */
export function bare(name) {
  if (WHOLE.has(name)) return name;
  const next = name
    .replace(/\s+\[[^\]]*\]$/, "")
    .replace(BEFORE, "")
    .replace(AFTER, "")
    .trim();
  return next === name ? name : bare(next);
}

/** @param {string} cell one name, or two told apart by "also spelled" @returns {string[]} */
export const told = (cell) => cell.replaceAll("’", "'").split(ALSO).map(bare);

const isCapital = (word) => CAPITALS.test(word);

/** @param {string} word in capitals */
const capitalised = (word) =>
  word
    .toLowerCase()
    .replace(/(^\W?|-|^\w')(\p{Ll})/gu, (_, mark, letter) => mark.toUpperCase() + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter) => `Mc${letter.toUpperCase()}`);

function proper(word, place) {
  if (place > 0 && (PARTICLES.has(word) || NUMERAL.test(word)))
    return NUMERAL.test(word) && word !== "I" ? word : word.toLowerCase();
  return isCapital(word) ? capitalised(word) : word;
}

/** @param {string} name as printed @returns {string} in proper case, nicknames in quotation marks left out */
export const properCase = (name) =>
  name
    .replaceAll(/ ?"[^"]*"/g, "")
    .split(" ")
    .map(proper)
    .join(" ");

/** @returns {{ given: string[], surname: string[], rest: string[] }} the parts before, in and after the capitals */
function parts(name) {
  const words = name.replaceAll(/ ?"[^"]*"/g, "").split(" ");
  const first = words.findIndex(isCapital);
  const last = words.findLastIndex(isCapital);
  if (first < 0) return { given: [], surname: words, rest: [] };
  return { given: words.slice(0, first), surname: words.slice(first, last + 1), rest: words.slice(last + 1) };
}

/**
 * The shorter ways to write a name: without the second surname, without middle names and initials, by the nickname.
 * @param {string} name as printed @returns {string[]} in proper case, at least two words each
 */
export function shorter(name) {
  const { given, surname, rest } = parts(name);
  const nickname = /"([^"]*)"/.exec(name)?.[1];
  const whole = given.filter((word) => !INITIAL.test(word));
  const before = [given, given.slice(0, 1), whole, whole.slice(-1), nickname ? [nickname] : given];
  const after =
    given.length === 0 && rest[0] !== undefined && !SMALL.test(rest[0]) ? [[...surname, rest[0]]] : [];
  return [...before.map((words) => [...words, ...surname]), ...after]
    .filter((words) => words.length > 1)
    .map((words) => properCase(words.join(" ")));
}

/** Letters that carry a name through its transliterations: consonants, likes taken together. */
export const skeleton = (word) =>
  word
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replaceAll("w", "v")
    .replaceAll(/[aeiouy]/g, "")
    .replaceAll(/(.)\1/g, "$1");

/**
 * Two printed names are taken for one person's when first given name and surname have the same skeletons;
 * where the name begins with the capitals, its first two words.
 */
export function personKey(name) {
  const { given, surname, rest } = parts(name);
  const [first = "", second = ""] = [...surname, ...rest].filter((word) => !SMALL.test(word));
  const words = given.length > 0 ? [given[0] ?? "", surname.at(-1) ?? ""] : [first, second];
  return words.map((word) => skeleton(word) || word).join("|");
}

/** @returns {boolean} whether two printed names share a word of three letters or more, give or take its vowels */
export function related(one, other) {
  const words = new Set(one.split(" ").map(skeleton));
  return other.split(" ").some((word) => skeleton(word).length > 1 && words.has(skeleton(word)));
}
