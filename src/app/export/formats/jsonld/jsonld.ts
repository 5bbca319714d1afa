import type { Chunks } from "../../format.js";
import type { Selection } from "../../selection.js";
import { peopleByName } from "../people-by-name.js";
import { annotationsOf } from "./annotations.js";
import { decisionNode, engineNode, eventNode, partyNode, personNode, readoutNode } from "./nodes.js";

/** Named by its address and never fetched here; the terms that it lacks are prefixed. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { prov: "http://www.w3.org/ns/prov#", schema: "http://schema.org/" },
];

/**
 * One JSON-LD document, node by node: readouts, each followed by its annotations; people, occasions, decisions; then the parties and
 * versions of reading that were named.
 * Sources: W3C Web Annotation Data Model (2017), W3C PROV-O (2013), schema.org.
 */
export async function* jsonLd(selection: Selection): Chunks {
  yield `{"@context": ${JSON.stringify(CONTEXT)}, "@graph": [`;
  let before = "\n";
  for await (const node of nodes(selection)) {
    yield before + JSON.stringify(node);
    before = ",\n";
  }
  yield "\n]}\n";
}

async function* nodes(selection: Selection): AsyncGenerator<object> {
  const [engines, parties] = [new Set<number>(), new Set<string>()];
  for await (const readout of selection.readouts()) {
    engines.add(readout.engine);
    for (const { by, to = [] } of readout.reading.acts) [...by, ...to].forEach((party) => parties.add(party));
    yield readoutNode(readout);
    yield* annotationsOf(readout);
  }
  for await (const exported of selection.people()) {
    if (exported.person.party !== null) parties.add(exported.person.party);
    yield personNode(exported);
  }
  const people = await peopleByName(selection);
  for await (const exported of selection.occasions()) {
    if (exported.isAgain) continue;
    exported.relation.split("-").forEach((party) => parties.add(party));
    yield eventNode(exported, people);
  }
  for await (const decision of selection.decisions()) yield decisionNode(decision);
  yield* [...parties].toSorted().map(partyNode);
  yield* [...engines].toSorted((a, b) => a - b).map(engineNode);
}
