import type { Clause } from "../clauses/clause.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Proposal } from "./found.js";

/** A date with its place among the tokens of its sentence; `to` exclusive. */
interface Placed {
  readonly date: FoundDate;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each date of a sentence to the encounter that it dates: to the noun that it stands in
 * (*the Sept 3–5 visit*), else to the last encounter before it unless another verb stands between,
 * else, as an introduction, to the first behind it.
 * @returns the dates of each proposal, the most exact first
 */
export function datesOf(
  proposals: readonly Proposal[],
  dates: readonly FoundDate[],
): ReadonlyMap<Proposal, readonly FoundDate[]> {
  const found = new Map<Proposal, Placed[]>();
  for (const date of proposals.length > 0 ? dates : []) {
    const place = placed(date);
    const owner = ownerOf(place, proposals);
    if (owner) found.set(owner, [...(found.get(owner) ?? []), place]);
  }
  return new Map([...found].map(([owner, owned]) => [owner, ranked(owner, owned)]));
}

function placed(date: FoundDate): Placed {
  const { tokens } = date.sentence;
  const { start, end } = date.expression.text;
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return { date, from, to: after < 0 ? tokens.length : after };
}

function ownerOf(date: Placed, proposals: readonly Proposal[]): Proposal | undefined {
  const inside = proposals.find(
    ({ first, head, source }) => source === "noun" && first <= date.from && date.to <= head,
  );
  if (inside) return inside;
  const before = proposals.filter(({ head }) => head < date.from);
  const last = before.toSorted((a, b) => a.head - b.head).findLast((proposal) => reaches(proposal, date));
  if (last) return last;
  const open = proposals.filter((proposal) => proposal.head > date.from && introduces(date, proposal));
  return open.toSorted((a, b) => a.head - b.head)[0];
}

/** No verb of something else stands between the encounter and the date. */
function reaches({ analysis, head, said, clause, plannedBy, hosted }: Proposal, { from }: Placed): boolean {
  const between = analysis.clauses.filter(({ verb }) => verb.head > head && verb.first < from);
  return between.every(
    (other) =>
      other.verb === clause?.verb ||
      other.verb === hosted?.verb ||
      other === plannedBy ||
      said.includes(other) ||
      isClosed(other, from),
  );
}

/** *met with the Minister, who took office in May, on Monday*: a relative clause that a comma has closed. */
function isClosed({ verb, link, sentence }: Clause, before: number): boolean {
  const isAside = link === "relative" || link === "gerund" || link === "reduced";
  return isAside && sentence.tokens.slice(verb.last + 1, before).some(({ form }) => form === ",");
}

/** *On 3 May, the Minister met*: before the verb of a main clause; not *agreed on Monday to meet*. */
function introduces({ from }: Placed, { analysis, clause, first, source, said, beside }: Proposal): boolean {
  const main = expecting(clause) ?? clause ?? said[0] ?? beside;
  if (main === undefined || (main.verb.form !== "finite" && main.verb.form !== "gerund")) return false;
  if (from > main.verb.first) return main === beside || isBetween(main, from, first, source);
  const verbs = analysis.clauses.filter(({ verb }) => verb.first > from && verb.last < main.verb.first);
  return (
    main.link !== "relative" &&
    verbs.every(
      ({ link, verb }) =>
        link === "relative" || link === "reduced" || link === "adverbial" || verb.form !== "finite",
    )
  );
}

/** *Tomorrow he **is due to** meet her*: what is ahead of somebody is dated where that is said. */
function expecting(clause: Clause | undefined): Clause | undefined {
  const governor = clause?.verb.form === "infinitive" ? clause.governor : undefined;
  return governor?.sentence.tokens[governor.verb.last]?.pos === "AUX" ? governor : undefined;
}

/** *received on Thursday a letter*. */
const isBetween = ({ verb }: Clause, from: number, first: number, source: "verb" | "noun"): boolean =>
  source === "noun" && from > verb.last && from < first;

/** What stands behind the encounter dates it before what introduces its sentence; then the more exact. */
const ranked = ({ first, deferred }: Proposal, owned: readonly Placed[]): FoundDate[] => {
  // *put off until the autumn the session*: what stands right behind that verb is the new date.
  const isNew = ({ from, date }: Placed): boolean =>
    deferred !== undefined &&
    date.bound !== "from" &&
    from > deferred.verb.last &&
    from <= deferred.verb.last + 4;
  return owned
    .toSorted(
      (a, b) =>
        Number(isNew(b)) - Number(isNew(a)) ||
        Number(b.from >= first) - Number(a.from >= first) ||
        exactness(b.date) - exactness(a.date),
    )
    .map(({ date }) => date);
};

/** Days before months, months before years; two numbers of a range count once. */
const exactness = ({ expression }: FoundDate): number => (expression.value.split("/")[0] ?? "").length;
