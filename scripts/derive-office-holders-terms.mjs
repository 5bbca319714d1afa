/** From listings to terms: who held an office from when to when, as far as the listings let one know. */
import { personKey } from "./derive-office-holders-names.mjs";

/** The listings of 2017-03-28 were repeated unchanged until this day: nothing seen on it is newer. */
const STALE = "2020-11-23";
const FRESH = "2017-03-28";
/** The day of the last listing. Who stands on it was in office then, as far as the source knew. */
export const LAST = "2026-05-17";
/** The longest time between the last sight of one holder and the first day of the next that is taken for no gap. */
const LONGEST_SILENCE = 366;

const days = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const later = (one, other) => (one > other ? one : other);
const earlier = (one, other) => (one < other ? one : other);

/** The day from which the office is surely held: a year or month counts from its end, or from the first sight in it. */
export function dayOf(since, firstListed) {
  if (since.length === 10) return since;
  if (firstListed.startsWith(since)) return firstListed;
  const [year, month] = since.split("-").map(Number);
  return new Date(Date.UTC(year, month ?? 12, 1)).toISOString().slice(0, 10);
}

/** The day of the last fresh listing. */
export const seenUntil = (row) =>
  row.lastListed === STALE ? later(FRESH, earlier(row.firstListed, STALE)) : row.lastListed;

const samePerson = (one, other) =>
  personKey(one.raw) === personKey(other.raw) || (one.from === other.from && one.raw === other.raw);

/** A later listing of the same term that corrects its first day, rather than a second term. */
const corrects = (next, term) => next.from > term.from && next.from <= term.firstListed;

function joined(term, next) {
  const newer = next.lastListed >= term.lastListed ? next : term;
  return {
    ...newer,
    from: corrects(next, term) ? next.from : earlier(term.from, next.from),
    firstListed: term.firstListed,
    lastListed: newer.lastListed,
    seen: later(term.seen, next.seen),
    spellings: [...term.spellings, ...next.spellings],
  };
}

const follows = (next, term) =>
  next.from === term.from || days(term.lastListed, next.firstListed) <= LONGEST_SILENCE;

/** One term for consecutive listings of one person. */
function join(terms, next) {
  const term = terms.at(-1);
  if (term !== undefined && samePerson(term, next) && follows(next, term))
    return [...terms.slice(0, -1), joined(term, next)];
  return [...terms, next];
}

/** A first day before the predecessor's is a slip of the source: the first listing counts. */
const begun = (term, previous) =>
  previous !== undefined && term.from <= previous.from ? term.firstListed : term.from;

function ended(term, next) {
  if (next === undefined) return term.seen >= LAST ? "" : term.seen;
  return next.from <= term.seen || days(term.seen, next.from) <= LONGEST_SILENCE ? next.from : term.seen;
}

/** @param {object[]} rows listings of one office of one party @returns {object[]} its terms in order, with `from` and `to` */
export function termsOf(rows) {
  const listed = rows.toSorted((a, b) => (a.firstListed + a.from < b.firstListed + b.from ? -1 : 1));
  const terms = listed.reduce(join, []);
  for (const [place, term] of terms.entries()) term.from = begun(term, terms[place - 1]);
  return terms
    .map((term, place) => ({ ...term, to: ended(term, terms[place + 1]) }))
    .filter(({ from, to }) => to === "" || from < to);
}

/** Terms of deputies: there are several at a time, so nobody's beginning is another's end. */
export function deputyTermsOf(rows) {
  const people = new Map();
  for (const row of rows) people.set(personKey(row.raw), [...(people.get(personKey(row.raw)) ?? []), row]);
  return [...people.values()].flatMap((own) => termsOf(own));
}
