import { partyById } from "../../../../knowledge/parties.js";
import type { DecisionHeld } from "../../../decide/decisions.js";
import { occasionInWords } from "../../../wording/occasion.js";
import { partyName } from "../../../wording/who.js";
import type { ExportedReadout } from "../../readouts.js";
import type { ExportedOccasion, ExportedPerson } from "../../selection.js";
import { boundsOf } from "../bounds.js";
import type { PeopleByName } from "../people-by-name.js";
import {
  decisionRef,
  engineRef,
  findRef,
  occasionRef,
  partyRef,
  personRef,
  readoutRef,
  userRef,
} from "./iris.js";

export const readoutNode = ({ id, name, text, published, publisher, url }: ExportedReadout): object => ({
  ...readoutRef(id),
  type: ["schema:DigitalDocument", "prov:Entity"],
  "schema:name": name,
  ...(published !== undefined && { "schema:datePublished": published }),
  ...(publisher !== undefined && {
    "schema:publisher": { type: "schema:Organization", "schema:name": publisher },
  }),
  ...(url !== undefined && { "schema:url": { id: url } }),
  "schema:inLanguage": "en",
  "schema:text": text,
});

export const engineNode = (engine: number): object => ({
  ...engineRef(String(engine)),
  type: ["Software", "prov:SoftwareAgent"],
  name: `Entente, reading ${engine}`,
});

export const personNode = ({ person }: ExportedPerson): object => ({
  ...personRef(person.id),
  type: ["schema:Person", "prov:Entity"],
  "schema:name": person.name,
  "schema:alternateName": person.spellings.map(({ name }) => name).filter((name) => name !== person.name),
  ...(person.party !== null && { "schema:affiliation": partyRef(person.party) }),
  "schema:jobTitle": [...new Set(person.tenures.map(({ office }) => office))],
  "prov:wasDerivedFrom": person.claims.map(findRef),
});

/** A state acts through its government. */
export const partyNode = (party: string): object => ({
  ...partyRef(party),
  type: partyById(party)?.kind === "state" ? "schema:GovernmentOrganization" : "schema:Organization",
  "schema:name": partyName(party),
  "schema:identifier": party,
});

/** schema.org has no word for what is only proposed, nor for what was held. */
const EVENT_STATUSES: Readonly<Record<ExportedOccasion["occasion"]["status"], string | undefined>> = {
  planned: "http://schema.org/EventScheduled",
  cancelled: "http://schema.org/EventCancelled",
  held: undefined,
  proposed: undefined,
};

export function eventNode({ occasion, relation }: ExportedOccasion, people: PeopleByName): object {
  const { id, kind, status, date, place, participants, history } = occasion;
  const { start, end } = boundsOf(date);
  const eventStatus = EVENT_STATUSES[status];
  const attending = participants
    .filter((name) => partyById(name) === undefined)
    .map((name) => {
      const person = people.get(name);
      return person ? personRef(person.id) : { type: "schema:Person", "schema:name": name };
    });
  return {
    ...occasionRef(id),
    type: ["schema:Event", "prov:Entity"],
    "schema:name": occasionInWords(occasion),
    "schema:keywords": [kind, status],
    ...(start !== undefined && { "schema:startDate": start }),
    ...(end !== undefined && { "schema:endDate": end }),
    ...(place !== undefined && { "schema:location": { type: "schema:Place", "schema:name": place } }),
    ...(eventStatus !== undefined && { "schema:eventStatus": { id: eventStatus } }),
    "schema:attendee": [...attending, ...relation.split("-").map(partyRef)],
    "prov:wasDerivedFrom": history.map(({ claim }) => findRef(claim)),
  };
}

/** What somebody decided about a find; undoing is about a decision. */
export const decisionNode = ({ taken, holds }: DecisionHeld): object => ({
  ...decisionRef(String(taken.number)),
  type: "prov:Activity",
  label: holds ? taken.kind : `${taken.kind}, undone`,
  "prov:endedAtTime": {
    "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
    "@value": taken.at,
  },
  "prov:wasAssociatedWith": { ...userRef(taken.who), type: "prov:Person", name: taken.who },
  ...(taken.kind === "undo"
    ? { "prov:wasInformedBy": decisionRef(taken.subject) }
    : { "prov:used": findRef(taken.subject) }),
  ...(taken.note !== undefined && { "schema:description": taken.note }),
});
