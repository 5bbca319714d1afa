import type { OfficeClass } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Office } from "./mention.js";
import type { Run } from "./names.js";
import { formAt, isCapital, isPossessive, partyAt, skipArticle, type Scanner } from "./scanner.js";

export interface OfficeRun extends Run {
  readonly office: Office;
  readonly party?: string;
}

/** `(EAM)` only repeats the title. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Words of a portfolio before or after the noun that carries the office. */
const LONGEST_PORTFOLIO = 12;
const LONGEST_PLACE = 4;

/**
 * An office that begins at `at`: `first deputy prime minister`, `External Affairs Minister`,
 * `Minister of Energy and Mines of Algeria`, `Special Envoy of the Secretary-General for Sudan`.
 */
export function readOffice(scanner: Scanner, at: number): OfficeRun | undefined {
  const acronym = scanner.people.officeAcronyms.get(scanner.tokens[at]?.text ?? "");
  if (acronym) return { end: at + 1, office: acronym };
  let begin = at;
  while (
    scanner.people.officeModifiers.has(formAt(scanner, begin)) &&
    (headAt(scanner, begin)?.length ?? 0) < 2
  )
    begin++;
  const direct = headAt(scanner, begin);
  const headStart = direct ? begin : afterPortfolio(scanner, begin);
  const head = direct ?? headAt(scanner, headStart);
  if (head === undefined) return headAt(scanner, at) ? readHead(scanner, at, at) : undefined;
  return readHead(scanner, at, headStart);
}

function headAt(scanner: Scanner, at: number) {
  const head = matchPhrase(scanner.people.officeHeads, scanner.tokens, at);
  // *Managing Director* is a title, *heads the delegation* is none.
  return head && (scanner.tokens[at]?.pos !== "VERB" || isCapital(scanner, at)) ? head : undefined;
}

function readHead(scanner: Scanner, at: number, headStart: number): OfficeRun | undefined {
  const head = headAt(scanner, headStart);
  if (head === undefined) return undefined;
  const headEnd = headStart + head.length;
  const afterHead = jointPortfolio(scanner, headStart, headEnd) ?? afterBrackets(scanner, headEnd);
  const tail = readTail(scanner, afterHead, head.value.class);
  const from = scanner.tokens[at];
  const to = scanner.tokens[tail.titleEnd - 1];
  if (from === undefined || to === undefined) return undefined;
  if (head.value.needsPlace && !isPlaceBehind(scanner, headEnd)) return undefined;
  const usual = isInside(scanner, headEnd) ? tail.usualParty : (head.value.usualParty ?? tail.usualParty);
  const isInitials = afterHead > headEnd && ACRONYM.test(scanner.tokens[headEnd + 1]?.text ?? "");
  const title = titleOf(scanner, at, isInitials && tail.titleEnd === afterHead ? headEnd : tail.titleEnd);
  const form = scanner.tokens
    .slice(headStart, headStart + head.length)
    .map((token) => token.form)
    .join(" ");
  return {
    end: tail.end,
    office: {
      title,
      head: form,
      class: head.value.class,
      ...(usual && { usualParty: usual }),
      ...(tail.accredited && { accredited: tail.accredited }),
    },
    ...((tail.party ?? head.value.party) && { party: tail.party ?? head.value.party ?? "" }),
  };
}

/** *Secretary General **in the Ministry***: an office of a body that any state may have. */
function isInside(scanner: Scanner, at: number): boolean {
  if (!scanner.grammar.prepositions.has(formAt(scanner, at))) return false;
  const body = matchPhrase(scanner.people.partyNouns, scanner.tokens, skipArticle(scanner, at + 1));
  return body?.value.speaks === true;
}

/** *Head **of Tatarstan***: a capitalised name that is neither a party nor a portfolio (*Head of State*). */
const isPlaceBehind = (scanner: Scanner, at: number): boolean =>
  scanner.grammar.genitive.has(formAt(scanner, at)) &&
  isCapital(scanner, skipArticle(scanner, at + 1)) &&
  !partyAt(scanner, skipArticle(scanner, at + 1)) &&
  !isPortfolio(scanner, skipArticle(scanner, at + 1));

/** The words of a title with single spaces, as the text writes them. */
function titleOf({ tokens }: Scanner, from: number, to: number): string {
  let title = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    title += at > from && before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return title;
}

/** `Foreign and Trade | Minister`: the position after the words of a portfolio. */
function afterPortfolio(scanner: Scanner, at: number): number {
  let end = at;
  while (end - at < LONGEST_PORTFOLIO && isPortfolio(scanner, end)) {
    end++;
    if (isJoint(scanner, end) && isPortfolio(scanner, end + 1)) end++;
    if (headAt(scanner, end)) break;
  }
  return end;
}

const isPortfolio = (scanner: Scanner, at: number): boolean =>
  scanner.people.portfolioWords.has(formAt(scanner, at));

const isJoint = (scanner: Scanner, at: number): boolean =>
  formAt(scanner, at) === "," ||
  formAt(scanner, at) === "&" ||
  scanner.people.officeConnectors.has(formAt(scanner, at));

/** *Minister of State **and Foreign Affairs***: a portfolio may be joined to a title that ends in one. */
function jointPortfolio(scanner: Scanner, headStart: number, headEnd: number): number | undefined {
  const hasPortfolio = scanner.tokens
    .slice(headStart, headEnd)
    .some(({ form }) => scanner.grammar.genitive.has(form));
  const joined = scanner.grammar.conjunction.has(formAt(scanner, headEnd)) && isCapital(scanner, headEnd + 1);
  const end = hasPortfolio && joined ? portfolioEnd(scanner, headEnd + 1) : undefined;
  return end === undefined || headAt(scanner, end) || headAt(scanner, headEnd + 1) ? undefined : end;
}

/** `Secretary (East)`. */
function afterBrackets(scanner: Scanner, at: number): number {
  const bracketed =
    formAt(scanner, at) === "(" && formAt(scanner, at + 2) === ")" && isCapital(scanner, at + 1);
  return bracketed ? at + 3 : at;
}

interface Tail extends Run {
  /** Where the title ends: before the country. */
  readonly titleEnd: number;
  readonly party?: string;
  readonly usualParty?: string;
  readonly accredited?: string;
}

/** `of Energy and Mines of Algeria`: what follows the noun, as long as each part is introduced by a connector. */
function readTail(scanner: Scanner, at: number, kind: OfficeClass): Tail {
  let tail: Tail = { end: at, titleEnd: at };
  for (;;) {
    if (
      !scanner.people.officeConnectors.has(formAt(scanner, tail.end)) ||
      isJoiner(scanner, tail.end) ||
      (scanner.grammar.infinitiveMarkers.has(formAt(scanner, tail.end)) && !SENT.has(kind)) ||
      (tail.party !== undefined && kind !== "diplomat")
    )
      return tail;
    const next = readTailPart(scanner, tail, kind);
    if (next === undefined) return tail;
    tail = next;
  }
}

/** *Ambassador **to** Chile*, *adviser **to** the President*; but *invited the Minister **to** Kalimantan*. */
const SENT: ReadonlySet<OfficeClass> = new Set<OfficeClass>(["diplomat", "official", "military", "outsider"]);

/** Connectors that join the words of a portfolio but do not introduce one. */
const isJoiner = (scanner: Scanner, at: number): boolean =>
  scanner.grammar.conjunction.has(formAt(scanner, at)) || scanner.grammar.definite.has(formAt(scanner, at));

function readTailPart(scanner: Scanner, tail: Tail, kind: OfficeClass): Tail | undefined {
  const at = skipArticle(scanner, tail.end + 1);
  const party = partyAt(scanner, at);
  if (party && party.kind !== "adjective" && party.kind !== "person") {
    const end = at + party.length;
    // *thanked the Taoiseach for **Ireland’s** hospitality*
    if (isPossessive(scanner, end)) return undefined;
    // *Ambassador of Japan to Ghana*: only the first is the party spoken for.
    const own = scanner.grammar.genitive.has(formAt(scanner, tail.end)) || kind === "spokesperson";
    if (own) return { end, titleEnd: tail.titleEnd, party: tail.party ?? party.party };
    return { ...tail, end, titleEnd: end, accredited: party.party };
  }
  const inner = readOffice(scanner, at);
  if (inner)
    return {
      ...tail,
      end: inner.end,
      titleEnd: inner.end,
      ...(inner.party && { party: inner.party }),
      ...(inner.office.usualParty && { usualParty: inner.office.usualParty }),
    };
  const end = portfolioEnd(scanner, at) ?? placeEnd(scanner, at);
  return end === undefined ? undefined : { ...tail, end, titleEnd: end };
}

function portfolioEnd(scanner: Scanner, at: number): number | undefined {
  let end = at;
  let beforeJoint: number | undefined;
  while (end - at < LONGEST_PORTFOLIO && (isPortfolio(scanner, end) || isRegion(scanner, end))) {
    end++;
    const joint = joints(scanner, end);
    if (joint === 0) continue;
    if (parts(scanner, end)) beforeJoint = end;
    end += joint;
  }
  // *the Minister of Energy, Foreign Minister …*, *the Central Committee and Foreign Minister*: the last belongs to the next office.
  if (headAt(scanner, end) && beforeJoint !== undefined) return beforeJoint;
  return end > at ? end : undefined;
}

/** Where one office may end and another begin. */
const parts = (scanner: Scanner, at: number): boolean =>
  formAt(scanner, at) === "," || scanner.grammar.conjunction.has(formAt(scanner, at));

/** How many connecting words stand at `at` before another word of the portfolio. */
function joints(scanner: Scanner, at: number): number {
  for (let length = 1; length <= 3; length++) {
    if (!isJoint(scanner, at + length - 1)) return 0;
    const country =
      scanner.grammar.genitive.has(formAt(scanner, at)) && partyAt(scanner, at + length) !== undefined;
    if (country) return 0;
    if (isPortfolio(scanner, at + length)) return length;
  }
  return 0;
}

const isRegion = (scanner: Scanner, at: number): boolean =>
  partyAt(scanner, at)?.kind === "adjective" && isPortfolio(scanner, at + 1);

/** `Chief Minister of Odisha`, `chief executive of Padma Power`: a name nobody can list. */
function placeEnd(scanner: Scanner, at: number): number | undefined {
  let end = at;
  while (end - at < LONGEST_PLACE && isCapital(scanner, end) && !headAt(scanner, end)) end++;
  if (end === at) return undefined;
  // Of three and more capitalised words in a row the last two are the holder's name, unless one is a body's.
  const isBody = scanner.tokens.slice(at, end).some(({ form }) => scanner.people.notNames.has(form));
  return end - at > 2 && !isBody ? end - 2 : end;
}
