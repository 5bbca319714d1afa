import { matchPhrase } from "../../text/phrases.js";
import { formAt, honorificAt, isAccented, isCapital, partyAt, type Scanner } from "./scanner.js";

/** A run of tokens read as one thing: `end` is the position after the last. */
export interface Run {
  readonly end: number;
}

export interface NameRun extends Run {
  readonly parts: readonly string[];
}

/** *Minister of Foreign Affairs II*: counts offices, begins no name. */
const ROMAN = /^[IVX]+$/;
const INITIAL = /^\p{Lu}\.?$/u;
const ABBREVIATED = /^(?:\p{Lu}\.){2,}$|^\p{Lu}\p{Ll}+\.$/u;
/** *PCS Njoroge*: letters that no syllable can be made of stand for a title. */
const INITIALS = /^[B-DF-HJ-NP-TV-XZ]{2,4}$/;
const LONGEST_NAME = 7;

/**
 * A person's name that begins at `at`: capitalised words, initials, particles between them.
 * @param titled a title or honorific stands before it, so a word that is also a country may be a name
 */
export function readName(scanner: Scanner, at: number, titled: boolean): NameRun | undefined {
  const parts: string[] = [];
  let end = at;
  for (; end - at < LONGEST_NAME; end++) {
    const token = scanner.tokens[end];
    if (token === undefined || !continuesName(scanner, end, parts.length, titled)) break;
    parts.push(token.text);
  }
  return parts.some((part) => part.length > 2 || /^\p{Lu}\p{L}$/u.test(part)) ? { parts, end } : undefined;
}

function continuesName(scanner: Scanner, at: number, length: number, titled: boolean): boolean {
  const form = formAt(scanner, at);
  const text = scanner.tokens[at]?.text ?? "";
  if (scanner.people.articledName.test(text)) return true;
  // *in **Abu Dhabi** Khady Diop*: the words of a town are no first name.
  if (length === 0 && !titled && (partyAt(scanner, at)?.length ?? 0) > 1) return false;
  if (scanner.people.nameParticles.has(form)) return isParticle(scanner, at, length);
  if (!isCapital(scanner, at)) return false;
  const isNoName = scanner.people.notNames.has(form) && !isAccented(scanner, at);
  if (isNoName && !(titled && isSurname(scanner, at))) return false;
  if (length === 0 && ROMAN.test(text)) return false;
  if (length > 0 && opensTitle(scanner, at)) return false;
  if (length === 0 && INITIALS.test(text)) return false;
  if (INITIAL.test(text)) return true;
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(text)) return false;
  return length > 0
    ? !isPartyBeforeOffice(scanner, at) && !leadsTitle(scanner, at)
    : startsName(scanner, at, titled);
}

/** *at Qasr Al Bahr **H.E.** Mohamed Lemine*: an honorific of initials, or abbreviated, begins somebody new. */
const opensTitle = (scanner: Scanner, at: number): boolean =>
  ABBREVIATED.test(scanner.tokens[at]?.text ?? "") && honorificAt(scanner, at) !== undefined;

/** *President **Park***, *Nancy **Park***; but not *President Park Hall*, and *the President May 5* is a date. */
const isSurname = (scanner: Scanner, at: number): boolean =>
  scanner.people.surnames.has(formAt(scanner, at)) &&
  !(isCapital(scanner, at + 1) && scanner.people.notNames.has(formAt(scanner, at + 1))) &&
  scanner.tokens[at + 1]?.pos !== "NUM";

function isParticle(scanner: Scanner, at: number, length: number): boolean {
  const next = at + 1;
  const leads = isCapital(scanner, next) || scanner.people.nameParticles.has(formAt(scanner, next));
  return (
    leads && (length > 0 || isCapital(scanner, at)) && !scanner.people.notNames.has(formAt(scanner, next))
  );
}

/** *Ali Asadov Ghanaian leader* does not occur, but headlines run *Prime Minister Leitão Ghana visit*. */
function isPartyBeforeOffice(scanner: Scanner, at: number): boolean {
  return partyAt(scanner, at)?.kind === "adjective";
}

/** *Receiving **Ambassador** Kaarlehto*: a title before another capitalised word begins somebody new. */
const leadsTitle = (scanner: Scanner, at: number): boolean => {
  const head = matchPhrase(scanner.people.officeHeads, scanner.tokens, at);
  return head !== undefined && isCapital(scanner, at + head.length);
};

function startsName(scanner: Scanner, at: number, titled: boolean): boolean {
  // *Guest Minister Kodheli*: a title is no first name.
  if (!titled && matchPhrase(scanner.people.officeHeads, scanner.tokens, at)) return false;
  // *Receiving the guest*: a verb written large because it begins the sentence.
  if (!titled && at === 0 && scanner.tokens[at]?.pos === "VERB") return false;
  const party = partyAt(scanner, at);
  if (party === undefined) return true;
  const next = at + party.length;
  return (
    titled &&
    isCapital(scanner, next) &&
    partyAt(scanner, next) === undefined &&
    !scanner.people.notNames.has(formAt(scanner, next))
  );
}
