import { partyById } from "../../knowledge/parties.js";
import type { Language } from "../../language/language.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { isNarrative, mainClause, type Analysis } from "../analysis.js";
import type { Mention } from "../mentions/mention.js";
import { partyAt, type PartyMatch } from "../mentions/scanner.js";

/** Between whom the readout tells of dealings. */
export interface Sides {
  /** The party at home: whose readout it is, or in whose house they met. */
  readonly home: string | undefined;
  /** The parties across the table, home first; usually two. */
  readonly parties: readonly string[];
}

/** Finds the sides from the publisher, the dateline, the place of the first meeting, and who is named with a country. */
export function findSides(
  document: Document,
  analyses: readonly Analysis[],
  language: Language,
  publisher?: string,
): Sides {
  const narrative = analyses.filter(isNarrative);
  const mentions = narrative.flatMap((analysis) => analysis.mentions);
  const named = namedParties(mentions);
  // A town is where things happen; for a dateline to be home its state must be named otherwise.
  const spoken = distinct(mentions.filter(({ kind, capital }) => kind === "party" && !capital));
  // *The below is attributable to the Spokesperson:* opens nothing.
  const opening = narrative.find(({ sentence }) => sentence.tokens.at(-1)?.form !== ":") ?? narrative[0];
  const counts = byFrequency(narrative, language);
  const ranked = [...counts.keys()];
  const place = placeOf(opening, language);
  const away =
    facing(opening) ??
    journeyTo(opening, language) ??
    visitTo(opening, language) ??
    (namesCountry(opening) ? undefined : facing(narrative[1]));
  const dateline = partyIn(datelinePlace(document), language);
  const usual = usualSubject(opening);
  const home =
    partyIn(publisher, language) ??
    letterhead(document, language) ??
    among(usual, undefined, ranked) ??
    organisationAtHome(opening) ??
    ((away !== undefined && dateline !== away) || isReceived(opening) ? dateline : undefined) ??
    among(dateline, away, [...named, ...(place ? [place] : []), ...spoken]) ??
    among(place, away, [...named, ...spoken]) ??
    (outnumbered(openingSubject(opening), counts) ? undefined : openingSubject(opening)) ??
    ranked.find((party) => party !== away) ??
    (ranked.length === 0 ? dateline : undefined) ??
    usual;
  const narrators = narratingSides(opening);
  if (narrators.length > 1) return { home: narrators[0], parties: narrators };
  const others = [
    ...ranked.filter((party) => named.includes(party)),
    ...ranked.filter((party) => spoken.includes(party)),
  ].filter((party) => party !== home);
  const together = jointOpening(opening, home);
  if (together.length > 2) return { home, parties: together };
  // *paid a visit to Tirana*: a town tells the other side where nothing else does.
  const visited = place ?? travelsTo(narrative.slice(0, OPENING), language);
  const across = others.length > 0 || visited === undefined ? others : [visited];
  return { home, parties: [...new Set([...(home ? [home] : []), ...across])].slice(0, 2) };
}

/** Whose persons are named with their country, or hold an office that tells it. */
const namedParties = (mentions: readonly Mention[]): string[] => [
  ...new Set(
    mentions.flatMap(({ kind, party, offices }) =>
      kind === "person" || kind === "description"
        ? (party ?? offices.find(({ usualParty }) => usualParty)?.usualParty ?? [])
        : [],
    ),
  ),
];

/** Sentences that may tell where somebody goes. */
const OPENING = 3;

/** *She will travel **to Skopje***. */
const travelsTo = (narrative: readonly Analysis[], language: Language): string | undefined =>
  narrative.flatMap(({ mentions }) => mentions).find((mention) => isDestination(mention, language))?.party;

const isDestination = ({ kind, first, sentence }: Mention, { encounters }: Language): boolean =>
  kind === "party" && encounters.toward.has(sentence.tokens[first - 1]?.form ?? "");

/** *We, the Foreign Ministers of ASEAN and of New Zealand, met*: a communiqué in the first person names its sides at once. */
function narratingSides(opening: Analysis | undefined): readonly string[] {
  const narrates = opening?.mentions.some(
    ({ pronoun }) => pronoun?.person === 1 && pronoun.number === "plural",
  );
  const parties =
    opening?.mentions.flatMap(({ party, capital }) => (party === undefined || capital ? [] : [party])) ?? [];
  return narrates ? [...new Set(parties)].slice(0, 2) : [];
}

/** *THE WHITE HOUSE*: the line above all others, where it is a seat of government and nothing else. */
function letterhead({ source, paragraphs }: Document, language: Language): string | undefined {
  const first = paragraphs.find(({ kind }) => kind === "heading");
  const text = first && source.slice(first.start, first.end);
  return text !== undefined && text.split(/\s+/).length <= LETTERHEAD_WORDS
    ? partyIn(text, language)
    : undefined;
}

const LETTERHEAD_WORDS = 5;

/** *Presidents X of Zambia, Y of Angola and Z of Namibia met*: three and more at one table. */
function jointOpening(opening: Analysis | undefined, home: string | undefined): readonly string[] {
  const subjects = opening && mainClause(opening)?.subject?.mentions;
  const named =
    (subjects && subjects.length > 2
      ? subjects
      : opening?.mentions.filter(({ kind, name }) => kind === "person" && name.length > 0)) ?? [];
  const parties = named.flatMap(({ party }) => party ?? []);
  // *The Secretary spoke with X of Japan and Y of Korea*: who needs no country named is at home.
  const isHost = home !== undefined && named[0]?.party === undefined && named.length > parties.length;
  return [...new Set(isHost ? [home, ...parties] : parties)];
}

/** *The President of Ghana received …*: whose president opens the readout. */
const openingSubject = (opening: Analysis | undefined): string | undefined => {
  const subject = opening && mainClause(opening)?.subject?.mentions[0];
  return subject?.kind === "person" ? subject.party : undefined;
};

/** *Prime Minister Solvang spoke with President Barasa of Kenya*: who needs a country named is not at home. */
function facing(opening: Analysis | undefined): string | undefined {
  const [first, ...others] = opening?.mentions.filter(({ kind }) => kind === "person") ?? [];
  return first?.party === undefined ? others.find(({ party }) => party !== undefined)?.party : undefined;
}

/** *The Secretary of State of Romania **was received** by Foreign Minister Tamm*: who opens the readout is the guest. */
function isReceived(opening: Analysis | undefined): boolean {
  const clause = opening && mainClause(opening);
  return clause?.verb.passive === true && clause.subject?.mentions[0]?.kind === "person";
}

/** *The European Union and Lebanon held*, *the President of the ECOWAS Commission received*: its seat is in a state that has no part in it. */
function organisationAtHome(opening: Analysis | undefined): string | undefined {
  const subject = opening && mainClause(opening)?.subject;
  const first = subject?.mentions[0]?.party;
  const isHost = (subject?.mentions.length ?? 0) > 1 || (opening !== undefined && facesGuest(opening));
  return first !== undefined && isHost && partyById(first)?.kind === "organisation" ? first : undefined;
}

/** Somebody of another party is the object of the first sentence. */
function facesGuest(opening: Analysis): boolean {
  const clause = mainClause(opening);
  const own = clause?.subject?.mentions[0]?.party;
  return opening.mentions.some(
    ({ kind, party, first }) =>
      kind === "person" && party !== undefined && party !== own && first > (clause?.verb.last ?? 0),
  );
}

/** *External Affairs Minister Rao paid an official visit **to Mauritius***: who needs no country named travels from home. */
function journeyTo(opening: Analysis | undefined, language: Language): string | undefined {
  const { encounters } = language;
  const clause = opening && mainClause(opening);
  const traveller = clause?.subject?.mentions[0];
  if (clause === undefined || traveller?.kind !== "person" || traveller.party !== undefined) return undefined;
  const { tokens } = clause.sentence;
  const travels = tokens
    .slice(clause.verb.first, clause.verb.last + JOURNEY)
    .some(({ form, lemma }) => encounters.nouns.get(form)?.kind === "visit" || encounters.coming.has(lemma));
  if (!travels) return undefined;
  return opening?.mentions.find(
    (mention) => mention.first > clause.verb.last && isDestination(mention, language),
  )?.party;
}

/** *The visit of Prime Minister Okoro **to Lomé** has been postponed*: so does who is the visitor. */
function visitTo(opening: Analysis | undefined, language: Language): string | undefined {
  const { encounters } = language;
  if (opening === undefined || namesCountry(opening)) return undefined;
  const { tokens } = opening.sentence;
  const visit = tokens.findIndex(({ form }) => encounters.nouns.get(form)?.kind === "visit");
  if (visit < 0) return undefined;
  return opening.mentions.find((mention) => mention.first > visit && isDestination(mention, language))?.party;
}

/** *is **on a** two-day official **visit***. */
const JOURNEY = 6;

/** *Secretary of State Abernathy spoke with …*: of a state that goes without saying. */
function usualSubject(opening: Analysis | undefined): string | undefined {
  const subject = opening && mainClause(opening)?.subject?.mentions[0];
  return subject?.party === undefined ? subject?.offices[0]?.usualParty : undefined;
}

/** A quotation may open the readout, and the meeting be told of behind it. */
const namesCountry = (opening: Analysis | undefined): boolean =>
  opening?.mentions.some(({ kind, party }) => kind === "person" && party !== undefined) ?? false;

/** Whose president opens the readout, but who is named half as often as another, wrote to those who publish it. */
function outnumbered(party: string | undefined, counts: ReadonlyMap<string, number>): boolean {
  const [most = 0] = counts.values();
  return party !== undefined && most >= 2 * (counts.get(party) ?? 0) && most > FEW;
}

/** Too few mentions to count. */
const FEW = 5;

/** The parties that the prose names, by whatever form, the most often named first. */
function byFrequency(narrative: readonly Analysis[], language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence, mentions } of narrative) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const party = partyAt({ tokens, parties: language.parties }, at);
      const isNoSide =
        party?.kind === "capital" ? isInName(at, mentions) : party && isOccasion(tokens, at, party, language);
      if (party && !isNoSide) counts.set(party.party, (counts.get(party.party) ?? 0) + 1);
    }
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

/** *the APEC **meeting***, *on the **margins** of the UN General Assembly*: where they met is no side of it. */
const isOccasion = (
  tokens: readonly Token[],
  at: number,
  { party, length }: PartyMatch,
  { encounters }: Language,
): boolean => {
  if (partyById(party)?.kind !== "organisation") return false;
  const next = encounters.nouns.get(tokens[at + length]?.form ?? "");
  const before = tokens.slice(Math.max(0, at - MARGIN), at);
  return (next !== undefined && !next.body) || before.some(({ form }) => encounters.sidelines.has(form));
};

/** *margins of the 80th session of the*. */
const MARGIN = 8;

/** *Ana **Lima** e Silva* is nobody of Peru. */
const isInName = (at: number, mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, first, last }) => kind === "person" && first <= at && at <= last);

const distinct = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ party }) => (party === undefined ? [] : [party]))),
];

const among = (
  party: string | undefined,
  except: string | undefined,
  parties: readonly string[],
): string | undefined =>
  party !== undefined && party !== except && parties.includes(party) ? party : undefined;

function datelinePlace({ source, paragraphs }: Document): string | undefined {
  const place = paragraphs.find((paragraph) => paragraph.place)?.place;
  return place && source.slice(place.start, place.end);
}

/** The first party that a line of text names. */
function partyIn(text: string | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  // Datelines shout: HANOI is Hanoi. Acronyms (UN, EU) are tried as they stand.
  for (const form of [text, titleCase(text)]) {
    const [tokens = []] = language.conventions.tag(form, [{ start: 0, end: form.length }]);
    for (let at = 0; at < tokens.length; at++) {
      const found = partyAt({ tokens, parties: language.parties }, at);
      if (found) return found.party;
    }
  }
  return undefined;
}

const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

/** `in Beijing`, `to India`: the party where the first sentence takes place. */
function placeOf(opening: Analysis | undefined, { grammar }: Language): string | undefined {
  return opening?.mentions.find(
    ({ kind, first }) =>
      kind === "party" &&
      grammar.prepositions.has(opening.sentence.tokens[first - 1]?.form ?? "") &&
      !grammar.genitive.has(opening.sentence.tokens[first - 1]?.form ?? ""),
  )?.party;
}
