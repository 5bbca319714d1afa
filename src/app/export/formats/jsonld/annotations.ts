import type { Reason } from "../../../reading.js";
import type { Range } from "../../../../text/span.js";
import { evidenceIn } from "../../../evidence.js";
import type { ExportedReadout } from "../../readouts.js";
import {
  engineRef,
  findRef,
  partyRef,
  personRef,
  quotationRef,
  readoutRef,
  ruleRef,
  type Reference,
} from "./iris.js";

/** A find that is to be an annotation. */
interface Find {
  readonly id: string;
  readonly place: Range;
  /** One of those of the Web Annotation Data Model. */
  readonly motivation: "classifying" | "describing" | "identifying" | "tagging";
  readonly body: readonly object[];
  /** Why it is what it is. */
  readonly reason: Reason | undefined;
}

/** What is found in a readout, each find with the words that it rests on, the version of reading and the rule that made it. */
export const annotationsOf = (readout: ExportedReadout): object[] =>
  findsIn(readout).map((find) => annotationOf(readout, find));

function findsIn({ reading, persons }: ExportedReadout): Find[] {
  const known = new Map(persons.map(({ claim, person }) => [claim, personRef(person)]));
  const speaking = new Map(reading.people.map(({ id, name }) => [name, known.get(id)]));
  return [
    ...reading.people.map(({ id, evidence, name, why }): Find => {
      const person = known.get(id);
      const body = person === undefined ? textual("identifying", name) : specific(person);
      return { id, place: evidence, motivation: "identifying", body: [body], reason: why.name };
    }),
    ...reading.dates.map(({ id, text, value, why }): Find => ({
      id,
      place: text,
      motivation: "tagging",
      body: [textual("tagging", value)],
      reason: why.value,
    })),
    ...reading.statements.map((statement) => statementFind(statement, speaking)),
    ...reading.encounters.map(({ id, evidence, kind, status, why }): Find => ({
      id,
      place: evidence,
      motivation: "classifying",
      body: [textual("classifying", kind), textual("tagging", status)],
      reason: why.kind,
    })),
    ...reading.acts.map(actFind),
    ...reading.facts.map(({ id, evidence, outcome, why }): Find => ({
      id,
      place: evidence,
      motivation: "classifying",
      body: [textual("classifying", outcome ?? "fact")],
      reason: why.outcome,
    })),
  ];
}

type Statement = ExportedReadout["reading"]["statements"][number];
type Act = ExportedReadout["reading"]["acts"][number];

/** Words in quotation marks are a quotation; what is told in other words is a statement. */
function statementFind(
  { id, content, mode, speaker, why }: Statement,
  speaking: ReadonlyMap<string, Reference | undefined>,
): Find {
  const creators = speaker.split(" & ").map((name) => speaking.get(name) ?? { "schema:name": name });
  const said = {
    ...quotationRef(id),
    type: mode === "direct" ? "schema:Quotation" : "schema:Statement",
    "schema:text": content.text,
    "schema:creator": creators,
  };
  return { id, place: content, motivation: "describing", body: [said], reason: why.mode };
}

function actFind({ id, evidence, kind, by, to = [], topics = [], why }: Act): Find {
  const act = {
    type: "schema:CommunicateAction",
    "schema:agent": by.map(partyRef),
    "schema:recipient": to.map(partyRef),
  };
  const tags = topics.map((topic) => textual("tagging", topic));
  return {
    id,
    place: evidence,
    motivation: "classifying",
    body: [textual("classifying", kind), act, ...tags],
    reason: why.kind,
  };
}

const textual = (purpose: string, value: string): object => ({ type: "TextualBody", purpose, value });

const specific = ({ id }: Reference): object => ({
  type: "SpecificResource",
  purpose: "identifying",
  source: id,
});

function annotationOf(
  { id: readout, text, engine }: ExportedReadout,
  { id, place, motivation, body, reason }: Find,
): object {
  const agent = engineRef(String(engine));
  return {
    ...findRef(id),
    type: ["Annotation", "prov:Entity"],
    motivation,
    body,
    target: { source: readoutRef(readout).id, selector: evidenceIn(readout, text, place).selector },
    generator: agent.id,
    "prov:wasDerivedFrom": readoutRef(readout),
    "prov:wasGeneratedBy": {
      type: "prov:Activity",
      "prov:used": readoutRef(readout),
      "prov:qualifiedAssociation": {
        type: "prov:Association",
        "prov:agent": agent,
        ...(reason && { "prov:hadPlan": { ...ruleRef(reason.rule), type: "prov:Plan" } }),
      },
    },
  };
}
