import { circumstancesOf, recipientsOf, verbOf } from "../../../app/wording/act.js";
import { dateInWords } from "../../../app/wording/date.js";
import {
  occasionInWords,
  participantsInWords,
  partiesOf,
  withParty,
} from "../../../app/wording/encounter.js";
import { partiesInWords, partyName, speakerInWords } from "../../../app/wording/who.js";
import {
  fieldsOfAct,
  fieldsOfDate,
  fieldsOfEncounter,
  fieldsOfFact,
  fieldsOfPerson,
  fieldsOfStatement,
  type Field,
} from "./fields.js";
import type {
  Act,
  DateExpression,
  Encounter,
  Fact,
  PersonNamed,
  Reading,
  Span,
  Statement,
} from "../../client/types.js";

export const FIND_KINDS = ["encounter", "statement", "act", "fact", "date", "person"] as const;
export type FindKind = (typeof FIND_KINDS)[number];

export const KIND_NAMES: Readonly<Record<FindKind, string>> = {
  encounter: "Encounters",
  statement: "Statements",
  act: "Undertakings",
  fact: "Reported facts",
  date: "Dates",
  person: "People",
};

/** Something found, with the places where it stands and what is told of it. */
export interface Find {
  readonly id: string;
  readonly kind: FindKind;
  /** The first is its own; the others speak of the same. */
  readonly places: readonly Span[];
  readonly title: string;
  readonly details: readonly string[];
  readonly fields: readonly Field[];
}

/** All that was found in a text, in order of reading. */
export function findsOf(reading: Reading): Find[] {
  const parties = partiesOf(reading.people);
  return [
    ...reading.encounters.map((item) => ofEncounter(item, parties)),
    ...reading.statements.map((item) => ofStatement(item, parties)),
    ...reading.acts.map(ofAct),
    ...reading.facts.filter(({ outcome }) => outcome !== undefined).map(ofFact),
    ...reading.dates.map(ofDate),
    ...reading.people.map(ofPerson),
  ].toSorted((a, b) => startOf(a) - startOf(b));
}

export const startOf = ({ places: [first] }: Find): number => first?.start ?? 0;

type PartyByName = ReadonlyMap<string, string>;

const ofEncounter = (item: Encounter, parties: PartyByName): Find => ({
  id: item.id,
  kind: "encounter",
  places: [item.evidence, ...(item.alsoAt ?? [])],
  title: `${item.status}: ${occasionInWords(item)}`,
  details: [participantsInWords(item, parties)],
  fields: fieldsOfEncounter(item),
});

function ofStatement(item: Statement, parties: PartyByName): Find {
  const { speaker, mode, negated, cue } = item;
  const manner = negated === true ? "denied" : mode === "direct" ? "quoted" : "reported";
  return {
    id: item.id,
    kind: "statement",
    places: [item.content],
    title: speaker.includes(" & ") ? speakerInWords(speaker) : withParty(speaker, parties),
    details: [cue === undefined ? manner : `${manner}, “${cue}”`],
    fields: fieldsOfStatement(item),
  };
}

const ofAct = (item: Act): Find => ({
  id: item.id,
  kind: "act",
  places: [item.evidence],
  title: [partiesInWords(item.by), verbOf(item), ...recipientsOf(item)].join(" "),
  details: circumstancesOf(item),
  fields: fieldsOfAct(item),
});

/** What a fact tells of an undertaking. */
const OUTCOMES: Readonly<Record<NonNullable<Fact["outcome"]>, string>> = {
  announced: "Announced",
  kept: "Done",
  progress: "Under way",
  delayed: "Put off",
  dropped: "Given up",
  overtaken: "Overtaken",
};

const ofFact = (item: Fact): Find => ({
  id: item.id,
  kind: "fact",
  places: [item.evidence],
  title: `${item.outcome === undefined ? "" : OUTCOMES[item.outcome]}${item.partial === true ? ", in part" : ""}`,
  details: item.due === undefined ? [] : [`now due ${dateInWords(item.due)}`],
  fields: fieldsOfFact(item),
});

const ofDate = (item: DateExpression): Find => ({
  id: item.id,
  kind: "date",
  places: [item.text],
  title: dateInWords(item.value),
  details: [],
  fields: fieldsOfDate(item),
});

const ofPerson = (item: PersonNamed): Find => ({
  id: item.id,
  kind: "person",
  places: item.places,
  title: item.name,
  details: [item.office, item.party === null ? undefined : partyName(item.party)].filter(
    (part) => part !== undefined,
  ),
  fields: fieldsOfPerson(item),
});
