import type { FoundEncounter, Participant } from "./found.js";
import { partyOf } from "./who.js";

/** One encounter for each occasion, however often it is told, in the order of the text. */
export function merge(found: readonly FoundEncounter[]): FoundEncounter[] {
  const kept: FoundEncounter[] = [];
  for (const encounter of found) {
    const index = kept.findIndex((known) => isSame(known, encounter));
    const known = kept[index];
    if (known) kept[index] = join(known, encounter);
    else if (!isVague(encounter)) kept.push(encounter);
  }
  return kept;
}

/** *to chair the Forum*: which nobody has named, and which is not dated. */
const isVague = ({ proposal, date, status }: FoundEncounter): boolean =>
  proposal.bare && proposal.kind === "conference" && date === undefined && status !== "held";

function isSame(a: FoundEncounter, b: FoundEncounter): boolean {
  if (isAgain(a, b)) return true;
  return (
    a.kind === b.kind &&
    a.proposal.meal === b.proposal.meal &&
    agreeInStatus(a, b) &&
    agreeInDate(a, b) &&
    agreeInPlace(a, b) &&
    areSamePeople(a, b)
  );
}

/** *the forum*: the one that was named before. */
const isAgain = (a: FoundEncounter, b: FoundEncounter): boolean =>
  b.proposal.bare &&
  (b.kind === "conference" || b.kind === "ceremony") &&
  a.kind === b.kind &&
  (a.status === "held") === (b.status === "held") &&
  (a.kind === "ceremony" || nounOf(a) === nounOf(b));

const nounOf = ({ proposal: { analysis, head } }: FoundEncounter): string | undefined =>
  analysis.sentence.tokens[head]?.form;

/** What was held is not what is planned; a proposal and the plan that comes of it are one. */
function agreeInStatus(a: FoundEncounter, b: FoundEncounter): boolean {
  if (a.status === "cancelled" || b.status === "cancelled") return a.date !== undefined && a.date === b.date;
  return (a.status === "held") === (b.status === "held");
}

/** One date lies in the other, or one is not told. An undated *last meeting* is another than the one being told of. */
function agreeInDate(a: FoundEncounter, b: FoundEncounter): boolean {
  if (a.date === undefined || b.date === undefined) {
    if (a.proposal.analysis === b.proposal.analysis && a.date !== b.date) return false;
    return a.status !== "held" || a.proposal.over === b.proposal.over || a.kind === "visit";
  }
  return covers(a.date, b.date) || covers(b.date, a.date);
}

/** *2034-10* covers *2034-10-03*, *2033-02-16/2033-02-18* covers the days between. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || narrow.startsWith(`${wide}-`)) return true;
  const [from, to] = wide.split("/");
  return to !== undefined && from !== undefined && narrow >= from && narrow <= to;
}

const agreeInPlace = (a: FoundEncounter, b: FoundEncounter): boolean =>
  a.place === undefined || b.place === undefined || a.place === b.place || a.date === b.date;

/** All of the smaller company stand in the larger, a party for its people. */
function areSamePeople(a: FoundEncounter, b: FoundEncounter): boolean {
  if (a.kind === "correspondence" && !isSamePerson(a.participants[0], b.participants[0])) return false;
  if (a.kind === "visit" && !isSamePerson(a.participants[0], b.participants[0])) return false;
  if (a.kind === "conference" && a.date !== undefined && a.date === b.date) return true;
  const [few, many] =
    a.participants.length <= b.participants.length
      ? [a.participants, b.participants]
      : [b.participants, a.participants];
  return few.every((each) => many.some((other) => isSamePerson(each, other)));
}

function isSamePerson(a: Participant | undefined, b: Participant | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  return (typeof a === "string" || typeof b === "string") && partyOf(a) === partyOf(b);
}

const placeOf = ({ place, host }: FoundEncounter): Pick<FoundEncounter, "place" | "host"> => ({
  ...(place !== undefined && { place }),
  ...(host !== undefined && { host }),
});

/** The first telling is kept, with what the second adds. */
function join(first: FoundEncounter, second: FoundEncounter): FoundEncounter {
  const [date, dateFrom] = moreExact(first, second);
  const status = second.status === "planned" && first.status === "proposed" ? second : first;
  const people = withoutParties(first, second);
  return {
    ...first,
    status: status.status,
    ...(date !== undefined && { date }),
    ...(first.place === undefined && placeOf(second)),
    ...(first.level === undefined && second.level && { level: second.level }),
    ...(first.format === undefined && second.format && { format: second.format }),
    participants: people,
    alsoAt: [...first.alsoAt, second.evidence, ...second.alsoAt],
    why: {
      ...second.why,
      ...first.why,
      ...(status.why.status && { status: status.why.status }),
      ...(dateFrom.why.date && { date: dateFrom.why.date }),
    },
  };
}

function moreExact(a: FoundEncounter, b: FoundEncounter): readonly [string | undefined, FoundEncounter] {
  if (a.date === undefined) return [b.date, b];
  if (b.date === undefined || (a.kind === "visit" && a.date.includes("/"))) return [a.date, a];
  return (b.date.split("/")[0]?.length ?? 0) > (a.date.split("/")[0]?.length ?? 0)
    ? [b.date, b]
    : [a.date, a];
}

/** Names replace the parties that stood for them; a visit keeps the party visited. */
function withoutParties(a: FoundEncounter, b: FoundEncounter): readonly Participant[] {
  const all = [...new Set([...a.participants, ...b.participants])];
  if (a.kind === "visit" || a.kind === "conference") return a.kind === "visit" ? visitors(a, b) : all;
  const named = all.filter((each) => typeof each !== "string");
  return all.filter((each) => typeof each !== "string" || !named.some((person) => partyOf(person) === each));
}

const visitors = (a: FoundEncounter, b: FoundEncounter): readonly Participant[] =>
  typeof a.participants[0] === "string" && typeof b.participants[0] !== "string"
    ? b.participants
    : a.participants;
