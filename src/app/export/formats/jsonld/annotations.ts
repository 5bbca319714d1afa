import type { Range } from "../../../../text/span.js";
import { evidenceFrom, type Evidence } from "../../../evidence.js";
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
  /** The rule that made it what it is; where it is what it is for want of others, its kind, as in the record. */
  readonly rule: string;
}

/** What is found in a readout, each find with the words that it rests on, the version of reading and the rule that made it. */
export function annotationsOf(readout: ExportedReadout): object[] {
  const evidenceAt = evidenceFrom(readout.id, readout.text);
  return findsIn(readout).map((find) => annotationOf(readout, find, evidenceAt(find.place)));
}

function findsIn({ reading, persons }: ExportedReadout): Find[] {
  const known = new Map(persons.map(({ claim, person }) => [claim, personRef(person)]));
  const speaking = new Map(reading.people.map(({ id, name }) => [name, known.get(id)]));
  return [
    ...reading.people.map(({ id, evidence, name, why }): Find => {
      const person = known.get(id);
      const body = person === undefined ? textual("identifying", name) : specific(person);
      return {
        id,
        place: evidence,
        motivation: "identifying",
        body: [body],
        rule: why.name?.rule ?? "person",
      };
    }),
    ...reading.dates.map(({ id, text, value, why }): Find => ({
      id,
      place: text,
      motivation: "tagging",
      body: [textual("tagging", value)],
      rule: why.value?.rule ?? "date",
    })),
    ...reading.statements.map((statement) => statementFind(statement, speaking)),
    ...reading.encounters.map(({ id, evidence, kind, status, why }): Find => ({
      id,
      place: evidence,
      motivation: "classifying",
      body: [textual("classifying", kind), textual("tagging", status)],
      rule: why.kind?.rule ?? "encounter",
    })),
    ...reading.acts.map(actFind),
    ...reading.facts.map(({ id, evidence, outcome, why }): Find => ({
      id,
      place: evidence,
      motivation: "classifying",
      body: [textual("classifying", outcome ?? "fact")],
      rule: why.outcome?.rule ?? "fact",
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
  return { id, place: content, motivation: "describing", body: [said], rule: why.mode?.rule ?? "statement" };
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
    rule: why.kind?.rule ?? "act",
  };
}

const textual = (purpose: string, value: string): object => ({ type: "TextualBody", purpose, value });

const specific = ({ id }: Reference): object => ({
  type: "SpecificResource",
  purpose: "identifying",
  source: id,
});

function annotationOf(
  { id: readout, engine }: ExportedReadout,
  { id, motivation, body, rule }: Find,
  evidence: Evidence,
): object {
  const agent = engineRef(String(engine));
  return {
    ...findRef(id),
    type: ["Annotation", "prov:Entity"],
    motivation,
    body,
    target: { source: readoutRef(readout).id, selector: evidence.selector },
    generator: agent.id,
    "prov:wasDerivedFrom": readoutRef(readout),
    "prov:wasGeneratedBy": {
      type: "prov:Activity",
      "prov:used": readoutRef(readout),
      "prov:qualifiedAssociation": {
        type: "prov:Association",
        "prov:agent": agent,
        "prov:hadPlan": { ...ruleRef(rule), type: "prov:Plan" },
      },
    },
  };
}
