import type { Act, ActKind, Fact, Outcome } from "../../reading/reading.js";
import { byPosition, overlaps, type Range } from "../../text/span.js";
import type { Readout } from "../readout.js";
import { concerns, partiesOfEncounter, relationsOfReadout } from "../relations.js";
import { candidateOfAct, candidateOfEncounter, candidateOfFact, type Candidate } from "./candidate.js";
import { relationKey, type Relation } from "./thread.js";

/**
 * The finds of a readout that may tell of undertakings between two parties, in the order of the text.
 * @returns none where the readout is not about the two
 */
export function candidatesOf(readout: Readout, relation: Relation): Candidate[] {
  const about = relationsOfReadout(readout).some((each) => relationKey(each) === relationKey(relation));
  if (!about) return [];
  const acts = actsOf(readout, relation);
  const encounters = encountersOf(readout, relation, acts);
  const finds = [...acts, ...encounters];
  const facts = factsOf(readout);
  const told = finds.map((find) => withOutcome(find, facts));
  return [...told, ...facts.filter((fact) => isFree(fact, finds))].toSorted((a, b) =>
    byPosition(a.evidence, b.evidence),
  );
}

function actsOf(readout: Readout, relation: Relation): Candidate[] {
  const { acts, facts } = readout.reading;
  return acts.flatMap((act, at) => {
    if (!concerns(act, relation, true)) return [];
    const followed = isPledge(act, facts) ? { ...act, kind: "commitment" as const } : act;
    return candidateOfAct(readout, followed, nth(acts, at)) ?? [];
  });
}

/** *will support its candidacy*: support that is yet to be given is undertaken. */
const isPledge = ({ kind, evidence }: Act, facts: readonly Fact[]): boolean =>
  kind === "support" &&
  facts.some(({ outcome, evidence: told }) => outcome === "announced" && overlaps(told, evidence));

/** Acts that tell of a coming encounter themselves: their words are theirs. */
const TELLING: ReadonlySet<string> = new Set<ActKind>([
  "invitation",
  "acceptance",
  "refusal",
  "agreement",
  "request",
]);

function encountersOf(readout: Readout, relation: Relation, acts: readonly Candidate[]): Candidate[] {
  const { encounters, people } = readout.reading;
  const telling = acts.filter(({ kind }) => kind !== undefined && TELLING.has(kind));
  return encounters.flatMap((encounter, at) => {
    const parties = partiesOfEncounter(encounter, people);
    const known = parties.length === 0 || parties.some((party) => relation.includes(party));
    const ahead = encounter.status !== "held";
    const told = ahead && telling.some(({ evidence }) => overlaps(evidence, encounter.evidence));
    return known && !told ? [candidateOfEncounter(readout, encounter, parties, nth(encounters, at))] : [];
  });
}

const factsOf = (readout: Readout): Candidate[] =>
  readout.reading.facts.map((fact, at) => candidateOfFact(readout, fact, nth(readout.reading.facts, at)));

/** *agreed not to pursue the fund*, *the session was put off*: what is told of an act or an encounter in its own words. */
function withOutcome(find: Candidate, facts: readonly Candidate[]): Candidate {
  if (find.kind === "refusal") return find;
  const told = new Set(
    facts.filter(({ evidence }) => overlaps(evidence, find.evidence)).map(({ outcome }) => outcome),
  );
  const outcome = UNDOING.find((undoing) => told.has(undoing));
  return outcome === undefined ? find : { ...find, outcome };
}

/** What has been replaced has been dropped too, and what has been dropped does not come later. */
const UNDOING: readonly Outcome[] = ["overtaken", "dropped", "delayed"];

/** Beside an act or a ceremony in the same words a fact counts only where it tells that something was done. */
const isFree = ({ evidence, outcome, outcomeRule }: Candidate, finds: readonly Candidate[]): boolean =>
  outcomeRule === "facts/happening" ||
  !finds.some(
    (find) =>
      overlaps(find.evidence, evidence) &&
      (outcome !== "kept" || (find.source === "encounter" && find.kind !== "ceremony")),
  );

/** How many finds of the list before `at` have the same evidence. */
function nth(finds: readonly { readonly evidence: Range }[], at: number): number {
  const own = finds[at]?.evidence;
  return finds
    .slice(0, at)
    .filter(({ evidence }) => evidence.start === own?.start && evidence.end === own.end).length;
}
