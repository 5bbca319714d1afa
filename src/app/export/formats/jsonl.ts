import type { DecisionHeld } from "../../decide/decisions.js";
import type { Range } from "../../../text/span.js";
import { threadJson } from "../../roadmap/roadmap-json.js";
import { pageAt } from "../../wording/text-fragment.js";
import type { Cited } from "../cited.js";
import type { Chunks } from "../format.js";
import type { ExportedReadout } from "../readouts.js";
import type { ExportedOccasion, ExportedPerson, ExportedThread, Selection } from "../selection.js";

/** One JSON object a line; `what` says what it is. */
export async function* jsonLines(selection: Selection): Chunks {
  for await (const readout of selection.readouts()) yield lineOf("readout", readoutJson(readout));
  for await (const thread of selection.threads()) yield lineOf("thread", threadLine(thread, selection.asOf));
  for await (const occasion of selection.occasions()) yield lineOf("occasion", occasionJson(occasion));
  for await (const person of selection.people()) yield lineOf("person", personJson(person));
  for await (const decision of selection.decisions()) yield lineOf("decision", decisionJson(decision));
}

const lineOf = (what: string, value: object): string => `${JSON.stringify({ what, ...value })}\n`;

/** The place of something in the page that it was read on, where there is one. */
function onPage(cited: Cited | undefined, place: Range): { page?: string } {
  const page = cited && pageAt(cited.url, cited.text, place);
  return page === undefined ? {} : { page };
}

function readoutJson(readout: ExportedReadout): object {
  const { reading } = readout;
  const { statements, encounters, acts, facts } = reading;
  const withPage = <Find extends { readonly evidence: Range }>(find: Find): Find => ({
    ...find,
    ...onPage(readout, find.evidence),
  });
  return {
    ...readout,
    reading: {
      ...reading,
      statements: statements.map((find) => ({ ...find, ...onPage(readout, find.content) })),
      encounters: encounters.map(withPage),
      acts: acts.map(withPage),
      facts: facts.map(withPage),
    },
  };
}

function threadLine(exported: ExportedThread, asOf: string): object {
  const { documents, isAgain: _, ...followed } = exported;
  const names = new Map(Array.from(documents.values(), ({ id, name }) => [id, name]));
  const { entries, ...thread } = threadJson(followed, asOf, names);
  return {
    ...thread,
    entries: entries.map((entry) => ({ ...entry, ...onPage(documents.get(entry.document), entry) })),
  };
}

const occasionJson = ({ occasion, relation, documents }: ExportedOccasion): object => ({
  relation,
  ...occasion,
  history: occasion.history.map((step) => ({
    ...step,
    ...onPage(documents.get(step.document), step.evidence),
  })),
});

const personJson = ({ person, documents }: ExportedPerson): object => ({
  ...person,
  tenures: person.tenures.map(({ from, to, ...tenure }) => ({
    ...tenure,
    from: { ...from, ...onPage(documents.get(from.document), from.evidence) },
    to: { ...to, ...onPage(documents.get(to.document), to.evidence) },
  })),
});

const decisionJson = ({ taken, holds }: DecisionHeld): object => ({ ...taken, undone: !holds });
