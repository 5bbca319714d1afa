import type { Token } from "../../text/token.js";
import type { Mention } from "./mention.js";
import type { Run } from "./names.js";
import { readOffice } from "./offices.js";
import { formAt, isPossessive, partyAt, type Scanner } from "./scanner.js";

/** A title in the plural: where it stands, and what each of its holders is. */
interface SharedTitle extends Run {
  readonly from: number;
  readonly each: Pick<Mention, "offices"> & Partial<Pick<Mention, "descriptor" | "owner">>;
}

/** How many words of a title may stand before its noun: *the Trade and Industry ministers*. */
const LONGEST_LEAD = 4;

/**
 * *Presidents Barasa and Solvang*, *the foreign ministers of Kenya and Norway, Ana Reis and Kofi Badu, signed*: each of
 * those who are named behind a title in the plural holds it; the title itself then points at nobody else.
 * @param mentions of one sentence, in order
 */
export function shareTitles(scanner: Scanner, mentions: readonly Mention[]): readonly Mention[] {
  let shared = mentions;
  for (let at = 0; at < scanner.tokens.length; at++) {
    const title = counterpartsAt(scanner, at) ?? titleAt(scanner, at);
    const holders = title === undefined ? [] : holdersOf(scanner, title.end, shared);
    if (title === undefined || holders.length < 2) continue;
    const holding = withTitle(scanner, title, holders);
    const [begin, end] = [leadOf(scanner, title.from), holders[0]?.first ?? title.end];
    shared = shared
      .filter(({ first, last }) => last < begin || first >= end)
      .map((mention) => holding[holders.indexOf(mention)] ?? mention)
      .filter(
        (mention) => holding.includes(mention) || !holding.some((held) => held.first === mention.first),
      );
  }
  return shared;
}

function titleAt(scanner: Scanner, at: number): SharedTitle | undefined {
  const singular = scanner.people.pluralTitles.get(formAt(scanner, at));
  if (singular === undefined) return undefined;
  const tokens = scanner.tokens.map((token, index) => (index === at ? inSingular(token, singular) : token));
  for (let from = Math.max(0, at - LONGEST_LEAD); from <= at; from++) {
    const run = readOffice({ ...scanner, tokens }, from);
    if (run && run.end > at) return { end: run.end, from, each: { offices: [run.office] } };
  }
  return undefined;
}

/** *her Faroese and Norwegian **colleagues**, Jákup Joensen and Marte Lie*: each holds the office of the owner. */
function counterpartsAt(scanner: Scanner, at: number): SharedTitle | undefined {
  if (!scanner.people.counterparts.has(formAt(scanner, at))) return undefined;
  const owner = scanner.people.pronouns.get(formAt(scanner, leadOf(scanner, at) - 1));
  return owner?.possessive
    ? { from: at, end: at + 1, each: { offices: [], descriptor: { counterpart: true }, owner } }
    : undefined;
}

const inSingular = (token: Token, singular: string): Token => ({
  ...token,
  form: singular,
  lemma: singular,
  text: token.text.slice(0, 1) + singular.slice(1),
});

/** The names behind the title, strung together by commas and *and*; each without a title of its own. */
function holdersOf(scanner: Scanner, end: number, mentions: readonly Mention[]): readonly Mention[] {
  const holders: Mention[] = [];
  let next = end;
  for (;;) {
    const joint = behindJoint(scanner, next, holders.length === 0);
    const holder = personAt(joint, mentions) ?? personAt(behindOwner(scanner, joint), mentions);
    if (holder === undefined) return holders;
    holders.push(holder);
    next = holder.last + 1;
    if (!isJoint(scanner, next)) return holders;
  }
}

function behindJoint(scanner: Scanner, at: number, isFirst: boolean): number {
  const isPassed = (next: number): boolean =>
    isJoint(scanner, next) || (isFirst && isParty(scanner, next) && !isOwner(scanner, next));
  let next = at;
  while (isPassed(next)) next++;
  return next;
}

/** Somebody named without a title of his own. */
const personAt = (at: number, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(({ first, kind, offices }) => first === at && kind === "person" && offices.length === 0);

const isOwner = (scanner: Scanner, at: number): boolean => behindOwner(scanner, at) > at;

/** *Norway’s Knut Haugen and **Indonesia’s** Sri Wibowo*: the position of the name. */
function behindOwner(scanner: Scanner, at: number): number {
  const mark = at + (partyAt(scanner, at)?.length ?? 0);
  return isPossessive(scanner, mark) ? mark + 1 : at;
}

/** A name with the party whose possessive stands right before it. */
function withOwner(scanner: Scanner, holder: Mention): Mention {
  if (!isPossessive(scanner, holder.first - 1)) return holder;
  for (let at = holder.first - 2; at >= Math.max(0, holder.first - LONGEST_LEAD); at--) {
    const party = partyAt(scanner, at);
    if (party && at + party.length === holder.first - 1)
      return { ...holder, first: at, start: scanner.tokens[at]?.start ?? holder.start, party: party.party };
  }
  return holder;
}

/** Each with the office, and with its party where as many are named as there are holders. */
function withTitle(
  scanner: Scanner,
  { from, each }: SharedTitle,
  holders: readonly Mention[],
): readonly Mention[] {
  const named: string[] = [];
  for (let at = leadOf(scanner, from); at < (holders[0]?.first ?? from); at++) {
    const party = partyAt(scanner, at)?.party;
    if (party !== undefined && party !== named.at(-1)) named.push(party);
  }
  const parties = named.length === holders.length ? named : [];
  return holders.map((name, index) => {
    const holder = withOwner(scanner, name);
    const party = holder.party ?? parties[index];
    return { ...holder, ...each, ...(party !== undefined && { party }) };
  });
}

/** Where the parties before a title begin: ***the Kenyan and Norwegian** foreign ministers*. */
function leadOf(scanner: Scanner, from: number): number {
  let begin = from;
  while (begin > 0 && (isParty(scanner, begin - 1) || isJoint(scanner, begin - 1))) begin--;
  return begin > 0 && scanner.grammar.definite.has(formAt(scanner, begin - 1)) ? begin - 1 : begin;
}

const isParty = (scanner: Scanner, at: number): boolean => partyAt(scanner, at) !== undefined;

const isJoint = (scanner: Scanner, at: number): boolean =>
  formAt(scanner, at) === "," || scanner.grammar.conjunction.has(formAt(scanner, at));
