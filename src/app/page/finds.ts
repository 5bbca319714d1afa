import type { Act, DateExpression, Encounter, Person, Range, Reading, Statement } from "../reading.js";
import { circumstancesOf, recipientsOf, verbOf } from "../wording/act.js";
import { dateInWords } from "../wording/date.js";
import { occasionInWords, participantsInWords, partiesOf, withParty } from "../wording/encounter.js";
import { reasonsInWords, type Locate, type Reasoned } from "../wording/reason.js";
import { partiesInWords, partyName, speakerInWords } from "../wording/who.js";
import { byPosition } from "../../text/span.js";

export const FIND_KINDS = ["encounter", "statement", "act", "date", "person"] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** What stands in the margin beside a find. */
export interface Note {
  readonly title: string;
  readonly details: readonly string[];
  readonly reasons: readonly string[];
}

/** A place of the text where something was found. */
export interface Find extends Range {
  readonly kind: FindKind;
  readonly note: Note;
}

/** Everything found that has a place, in order of reading; of two that start together the longer first. */
export function findsOf(reading: Reading, locate: Locate, explain: boolean): Find[] {
  const reasons = (item: Reasoned): string[] => (explain ? reasonsInWords(item, locate) : []);
  const parties = partiesOf(reading.people);
  return [
    ...reading.encounters.flatMap((item) =>
      findsAt("encounter", placesOf(item), ofEncounter(item, parties, reasons)),
    ),
    ...reading.statements.flatMap((item) =>
      findsAt("statement", [item.content], ofStatement(item, parties, reasons)),
    ),
    ...reading.acts.flatMap((item) => findsAt("act", [item.evidence], ofAct(item, reasons))),
    ...reading.dates.flatMap((item) => findsAt("date", [item.text], ofDate(item, reasons))),
    ...reading.people.flatMap((item) => findsAt("person", item.places, ofPerson(item, reasons))),
  ].toSorted(byPosition);
}

const findsAt = (kind: FindKind, places: readonly Range[], note: Note): Find[] =>
  places.map(({ start, end }) => ({ kind, start, end, note }));

const placesOf = ({ evidence, alsoAt = [] }: Encounter): Range[] => [evidence, ...alsoAt];

type ReasonsOf = (item: Reasoned) => string[];
type PartyByName = ReadonlyMap<string, string>;

const ofEncounter = (encounter: Encounter, parties: PartyByName, reasons: ReasonsOf): Note => ({
  title: `${encounter.status}: ${occasionInWords(encounter)}`,
  details: [participantsInWords(encounter, parties)],
  reasons: reasons(encounter),
});

function ofStatement(statement: Statement, parties: PartyByName, reasons: ReasonsOf): Note {
  const { speaker, mode, negated, cue } = statement;
  const name = speaker.includes(" & ") ? speakerInWords(speaker) : withParty(speaker, parties);
  const manner = mode === "direct" ? "quoted" : "reported";
  return {
    title: name,
    details: [[negated === true ? "denied" : manner, ...(cue === undefined ? [] : [`“${cue}”`])].join(", ")],
    reasons: reasons(statement),
  };
}

const ofAct = (act: Act, reasons: ReasonsOf): Note => ({
  title: [partiesInWords(act.by), verbOf(act), ...recipientsOf(act)].join(" "),
  details: circumstancesOf(act),
  reasons: reasons(act),
});

const ofDate = (date: DateExpression, reasons: ReasonsOf): Note => ({
  title: dateInWords(date.value),
  details: [],
  reasons: reasons(date),
});

const ofPerson = (person: Person, reasons: ReasonsOf): Note => ({
  title: person.name,
  details: [person.office, person.party === null ? undefined : partyName(person.party)].filter(
    (part) => part !== undefined,
  ),
  reasons: reasons(person),
});
