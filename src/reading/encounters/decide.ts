import type { Range } from "../../text/span.js";
import type { FoundDate } from "../dates/read-dates.js";
import { rangeOf } from "../statements/speaker.js";
import type { Because, EncounterSetting, FoundEncounter, Participant, Place, Proposal } from "./found.js";
import { guestOf, inviterOf } from "./guests.js";
import { readParticipants } from "./participants.js";
import { partiesInName } from "./party-names.js";
import { readVisit } from "./visits.js";
import { partyOf, tablePeople } from "./who.js";
import { placeBetween } from "./places.js";
import { isAfter, standingOf, withDate, type Standing } from "./status.js";

/** What a proposal is given besides its own words. */
export interface Neighbours {
  readonly dates: readonly FoundDate[];
  /** The tokens where the words of the next encounter begin, or the sentence ends. */
  readonly until: number;
}

/** Works out who, when, where and whether of a proposal; undefined where it is no occasion to be reported. */
export function decide(
  proposal: Proposal,
  { dates, until }: Neighbours,
  setting: EncounterSetting,
): FoundEncounter | undefined {
  const date = dates[0];
  const value = date?.expression.value;
  const standing = standingFor(proposal, value, setting);
  if (standing === undefined) return undefined;
  const place = placeOf(proposal, until, setting);
  const guest = guestOf(proposal, setting);
  const who = participantsFor(proposal, place, standing, value, setting);
  if (!isOccasion(proposal, who.participants, value, place, standing, setting)) return undefined;
  const evidence = evidenceOf(proposal, place, date?.expression.text);
  if (evidence === undefined) return undefined;
  return {
    kind: proposal.kind,
    status: standing.status,
    participants: who.participants,
    ...(value !== undefined && { date: value }),
    ...(place && { place: place.name }),
    ...(proposal.level && { level: proposal.level }),
    ...formatOf(proposal, setting),
    evidence,
    alsoAt: [],
    proposal,
    ...(guest !== undefined && { guest }),
    why: {
      kind: { basis: "stated", rule: proposal.rule, ...wordsOf(proposal) },
      status: { basis: proposal.status ? "stated" : "inferred", rule: standing.rule },
      participants: who.because,
      ...(date && {
        date: { basis: "stated", rule: "encounters/date-of-its-clause", evidence: date.expression.text },
      }),
      ...(place && {
        place: { basis: place.basis, rule: place.rule, ...rangeFor(proposal, place.from, place.to) },
      }),
    },
  };
}

const wordsOf = ({ analysis, first, head }: Proposal): { readonly evidence?: Range } => {
  const evidence = rangeOf(analysis.sentence.tokens, first, head + 1);
  return evidence ? { evidence } : {};
};

const rangeFor = ({ analysis }: Proposal, from: number, to: number): { readonly evidence?: Range } => {
  const evidence = rangeOf(analysis.sentence.tokens, from, to);
  return evidence ? { evidence } : {};
};

/** *on the sidelines of*. */
function formatOf(proposal: Proposal, { language }: EncounterSetting): Pick<FoundEncounter, "format"> {
  if (proposal.format) return { format: proposal.format };
  const behind = proposal.analysis.sentence.tokens.slice(proposal.head + 1, proposal.head + 16);
  const isAside = behind.some(({ form }) => language.encounters.sidelines.has(form));
  return isAside && proposal.kind === "meeting" ? { format: "sidelines" } : {};
}

function standingFor(
  proposal: Proposal,
  date: string | undefined,
  setting: EncounterSetting,
): Standing | undefined {
  const { language, published } = setting;
  const { encounters } = language;
  const { analysis, status, said, clause, role, ahead } = proposal;
  if (status === "cancelled" && isPutOff(proposal, date, setting))
    return { status: "planned", rule: "encounters/put-off" };
  if (status === "cancelled") return { status, rule: "encounters/cancelled" };
  const told = said.at(-1);
  const ofSaid = told && standingOf(told, analysis, encounters);
  if (told && ofSaid === undefined) return undefined;
  if (status)
    return withDate(
      { status, rule: "encounters/said-of-it" },
      status === "planned" ? date : undefined,
      published,
    );
  if (ofSaid) return withDate(ofSaid, date, published);
  const own =
    clause && role !== "speaker" && role !== "bearer" ? standingOf(clause, analysis, encounters) : undefined;
  if (clause && role !== "speaker" && role !== "bearer" && own === undefined) return undefined;
  if (own && role !== "inviter") return datedStanding(own, proposal, date, published);
  if (role === "inviter" && clause)
    return scheduledByDate(proposal, date, published) ?? { status: "proposed", rule: "encounters/invited" };
  return withDate({ status: ahead ? "planned" : "held", rule: "encounters/noun" }, date, published);
}

/** *postponed until June*: the date behind the verb is the new one. */
function isPutOff(
  { deferred, analysis }: Proposal,
  date: string | undefined,
  { dates, published }: EncounterSetting,
): boolean {
  if (deferred === undefined || date === undefined || published === undefined) return false;
  const verb = analysis.sentence.tokens[deferred.verb.last];
  const isBehind = dates.some(
    ({ expression, sentence }) =>
      sentence === analysis.sentence && expression.value === date && expression.text.start > (verb?.end ?? 0),
  );
  return isBehind && isAfter(date, published);
}

/** A conference that is said to have a date will be held whoever is invited; other things proposed stay so. */
function datedStanding(
  own: Standing,
  proposal: Proposal,
  date: string | undefined,
  published: string | undefined,
): Standing {
  if (own.status === "proposed")
    return (isInvited(proposal) && scheduledByDate(proposal, date, published)) || own;
  return withDate(own, date, published);
}

const isInvited = ({ clause, source }: Proposal): boolean =>
  source === "noun" && clause?.verb.form === "infinitive";

function scheduledByDate(
  { kind, said }: Proposal,
  date: string | undefined,
  published: string | undefined,
): Standing | undefined {
  const isToCome =
    kind === "conference" &&
    said.length > 0 &&
    date !== undefined &&
    published !== undefined &&
    isAfter(date, published);
  return isToCome ? { status: "planned", rule: "encounters/date-to-come" } : undefined;
}

/** The destination of a visit; else the place told before the next encounter, or at the head of the sentence. */
function placeOf(proposal: Proposal, until: number, setting: EncounterSetting): Place | undefined {
  const { destination, analysis, head, clause, kind } = proposal;
  if (destination) return destination;
  if (kind === "correspondence") return undefined;
  const begin = clause && proposal.source === "noun" ? clause.verb.last + 1 : head + 1;
  const isAside = formatOf(proposal, setting).format === "sidelines";
  const limit = isAside ? analysis.sentence.tokens.length : until;
  return (
    placeBetween(head + 1, limit, analysis, setting) ??
    placeBetween(begin, proposal.first, analysis, setting) ??
    (isMain(proposal)
      ? placeBetween(0, clause?.subject?.from ?? clause?.verb.first ?? 0, analysis, setting)
      : undefined)
  );
}

const isMain = ({ clause }: Proposal): boolean =>
  clause !== undefined && (clause.link === "main" || clause.link === "coordinate");

interface Who {
  readonly participants: readonly Participant[];
  readonly because: Because;
}

const stated = (participants: readonly Participant[], rule: string): Who => ({
  participants,
  because: { basis: "stated", rule },
});
const inferred = (participants: readonly Participant[], rule: string): Who => ({
  participants,
  because: { basis: "inferred", rule },
});

function participantsFor(
  proposal: Proposal,
  place: Place | undefined,
  standing: Standing,
  date: string | undefined,
  setting: EncounterSetting,
): Who {
  if (proposal.kind === "visit") return stated(readVisit(proposal, setting), "encounters/traveller-and-host");
  const named = readParticipants(proposal, setting);
  if (proposal.kind === "correspondence") return stated(named, "encounters/correspondents");
  if (proposal.kind === "conference") return ofConference(proposal, named, place, setting);
  const seats = isBySides(proposal, standing) ? asParties(named) : named;
  if (seats.length > 1) return stated(seats, "encounters/named");
  const isKnown =
    date !== undefined || proposal.ahead || standing.status === "cancelled" || proposal.said.length > 0;
  if (proposal.source === "noun" && isKnown) return withOtherSide(seats, standing, setting);
  return stated(seats, "encounters/named");
}

/** *agreed to hold the next round of consultations*: whoever will sit there, the sides hold it. */
const isBySides = (
  { source, clause, others, analysis, first, series }: Proposal,
  { status }: Standing,
): boolean =>
  source === "noun" &&
  status !== "held" &&
  others.length === 0 &&
  ((clause?.verb.form === "infinitive" && analysis.sentence.tokens[first]?.pos !== "PRON") || series);

const asParties = (participants: readonly Participant[]): readonly Participant[] => [
  ...new Set(participants.flatMap((each) => partyOf(each) ?? [])),
];

function withOtherSide(
  named: readonly Participant[],
  { status }: Standing,
  { people }: EncounterSetting,
): Who {
  const [only] = named;
  const { parties } = people.sides;
  if (only === undefined)
    return inferred(status === "held" ? tablePeople(people) : parties, "encounters/sides");
  const other = parties.filter((party) => party !== partyOf(only));
  return typeof only === "string"
    ? inferred([only, ...other], "encounters/sides")
    : inferred(named, "encounters/named");
}

/** Those named, with the party of the place where one comes from elsewhere. */
function ofConference(
  proposal: Proposal,
  named: readonly Participant[],
  place: Place | undefined,
  setting: EncounterSetting,
): Who {
  const isPlanned =
    proposal.clause?.verb.form === "infinitive" &&
    proposal.role === "participant" &&
    inviterOf(proposal.clause, proposal, setting) === undefined;
  const isHost = proposal.role === "host" && proposal.source === "noun";
  const seats = isHost
    ? asParties(named)
    : isPlanned && proposal.series && guestOf(proposal, setting) === undefined
      ? asParties(named)
      : named;
  const parties = seats.map(partyOf);
  if (seats.length > 1) return stated(seats, "encounters/named");
  const { sides } = setting.people;
  if (isOurs(proposal) && seats.every((each) => typeof each === "string"))
    return inferred([...new Set([...sides.parties, ...asParties(seats)])], "encounters/sides");
  const inviter = proposal.clause && inviterOf(proposal.clause, proposal, setting);
  // A summit of an organisation is not its host’s.
  const inName = partiesInName(proposal, setting);
  const isHosts = place?.party !== undefined && (inName.length === 0 || inName.includes(place.party));
  const host = inviter ?? (isHosts ? place.party : undefined);
  if (seats.length === 1 && host !== undefined && !parties.includes(host))
    return stated([...seats, host], "encounters/guest-and-host");
  if (seats.length > 0) return stated(seats, "encounters/named");
  return isOurs(proposal)
    ? inferred(setting.people.sides.parties, "encounters/sides")
    : inferred(
        [host ?? place?.party].filter((party) => party !== undefined),
        "encounters/host",
      );
}

/** *their*, *its seventh session*; *the next session*: of the bodies of the two sides. */
const isOurs = ({ analysis, first, ahead, bilateral, serial }: Proposal): boolean =>
  ahead || bilateral || serial || analysis.sentence.tokens[first]?.pos === "PRON";

/** Whether there is enough to make it an occasion, and not a word about one. */
function isOccasion(
  proposal: Proposal,
  participants: readonly Participant[],
  date: string | undefined,
  place: Place | undefined,
  { status }: Standing,
  setting: EncounterSetting,
): boolean {
  const { kind, source, role, said, plural, clause } = proposal;
  if (participants.length === 0 || (plural && date === undefined)) return false;
  const enough =
    kind === "conference" || kind === "ceremony" ? participants.length > 0 : participants.length > 1;
  if (!enough) return false;
  if (source === "verb") return true;
  const isGoverned = said.length > 0 || (clause !== undefined && role !== "none");
  const noun = setting.language.encounters.nouns.get(
    proposal.analysis.sentence.tokens[proposal.head]?.form ?? "",
  );
  if (noun?.governed && !isGoverned) return false;
  if (kind === "visit")
    return date !== undefined || (proposal.destination !== undefined && ofVisit(proposal));
  if (kind === "conference") return isConference(proposal, isGoverned, date, status);
  return (
    isGoverned ||
    date !== undefined ||
    (place !== undefined && readParticipants(proposal, setting).length > 1)
  );
}

const ofVisit = ({ status }: Proposal): boolean => status !== "cancelled";

/** Named in passing it is not reported; attended, held or still to come it is. */
function isConference(
  { role, said }: Proposal,
  isGoverned: boolean,
  date: string | undefined,
  status: string,
): boolean {
  if (role === "participant" || role === "attendee" || role === "host" || role === "inviter") return true;
  if (said.length > 0) return date !== undefined || status === "planned";
  return date !== undefined && (status === "planned" || isGoverned);
}

/** From the subject or the noun to the last word that tells of the encounter. */
function evidenceOf(
  proposal: Proposal,
  place: Place | undefined,
  date: Range | undefined,
): Range | undefined {
  const { analysis, first, head, clause, source, said, others } = proposal;
  const { tokens } = analysis.sentence;
  const told = tokens.findLastIndex(
    ({ start, pos }) => date !== undefined && start < date.end && pos !== "PUNCT",
  );
  const subject = clause?.subject;
  const isOwn =
    clause !== undefined && clause.governor === undefined && (subject?.to ?? first) <= clause.verb.first;
  const begin = Math.min(clause?.verb.first ?? first, first);
  const isFar = subject !== undefined && begin - subject.to > FAR;
  const from =
    subject && isOwn && !isFar && (source === "verb" || begin < first)
      ? Math.min(subject.from, begin)
      : begin;
  const ends = [head, others.at(-1)?.last ?? 0, (place?.to ?? 1) - 1, told, said.at(-1)?.verb.last ?? 0];
  return rangeOf(tokens, from, Math.max(...ends) + 1);
}

const FAR = 12;
