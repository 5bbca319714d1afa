import { contains } from "../../text/span.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { FoundStatement } from "../statements/found.js";
import { withAnswers } from "./answers.js";
import { withAttendance } from "./attendance.js";
import { decide } from "./decide.js";
import { withGerunds } from "./gerunds.js";
import { withSharedDates } from "./sidelines.js";
import type { EncounterSetting, FoundEncounter, Proposal } from "./found.js";
import { withCircumstances } from "./main-encounter.js";
import { merge } from "./merge.js";
import { findByNoun } from "./nouns.js";
import { datesOf } from "./times.js";
import { findByVerb } from "./verbs.js";

/** All occasions that a readout tells of, each once, in the order of the text. */
export function readEncounters(
  sentences: readonly Analysis[],
  setting: EncounterSetting,
): readonly FoundEncounter[] {
  const analyses = sentences.map((analysis) => withGerunds(analysis, setting.language.grammar));
  const proposals = analyses
    .filter((analysis) => isNarrative(analysis) || analysis.sentence.quotation !== undefined)
    .flatMap((analysis) => propose(analysis, setting));
  const dates = datesOf(proposals, setting.dates);
  const decided = proposals.flatMap((proposal) => {
    const until = nextHead(proposal, proposals);
    return decide(proposal, { dates: datesFor(proposal, dates), until }, setting) ?? [];
  });
  const placed = withCircumstances(withSharedDates(decided, setting), setting);
  const merged = merge(withAnswers(placed, analyses, setting));
  return withAttendance(merged, analyses, setting);
}

/** Meetings held separately are told in the same words and have the same date. */
const datesFor = (
  proposal: Proposal,
  dates: ReadonlyMap<Proposal, readonly FoundDate[]>,
): readonly FoundDate[] =>
  dates.get(proposal) ??
  [...dates].find(([other]) => other.analysis === proposal.analysis && other.head === proposal.head)?.[1] ??
  [];

function propose(analysis: Analysis, setting: EncounterSetting): Proposal[] {
  const verbs = findByVerb(analysis, setting);
  const nouns = findByNoun(analysis, setting).filter((noun) => !isJoining(noun));
  const heavy = verbs.filter((verb) => !isLight(verb, nouns));
  const found = [...heavy, ...nouns.map((noun) => withDestination(noun, verbs))].sort(
    (a, b) => a.head - b.head,
  );
  return found.map((proposal) => {
    const statement = statementAt(proposal, setting.statements);
    return statement ? { ...proposal, statement } : proposal;
  });
}

/** *took part in the meeting*: adds to the meeting told of, see attendance. */
const isJoining = ({ role, kind, bare }: Proposal): boolean =>
  role === "attendee" && kind === "meeting" && bare;

/** *received a letter from*, *arrived on a visit to*: the noun tells it. */
const isLight = (verb: Proposal, nouns: readonly Proposal[]): boolean =>
  nouns.some(
    (noun) =>
      noun.clause === verb.clause &&
      (noun.kind === "correspondence" ||
        noun.kind === verb.kind ||
        noun.kind === "call" ||
        noun.kind === "ceremony") &&
      noun.role !== "none",
  );

/** *arrived in Oslo on a state visit*: the verb says where to. */
function withDestination(noun: Proposal, verbs: readonly Proposal[]): Proposal {
  const light =
    noun.kind === "visit" && noun.destination === undefined
      ? verbs.find(({ clause }) => clause === noun.clause)
      : undefined;
  return light?.destination ? { ...noun, destination: light.destination } : noun;
}

function statementAt(
  { analysis, head }: Proposal,
  statements: readonly FoundStatement[],
): FoundStatement | undefined {
  const token = analysis.sentence.tokens[head];
  return token && statements.findLast(({ content }) => contains(content, token));
}

/** Where the words of the next encounter of the sentence begin. */
function nextHead({ analysis, head }: Proposal, proposals: readonly Proposal[]): number {
  const next = proposals.find((other) => other.analysis === analysis && other.first > head);
  return next?.first ?? analysis.sentence.tokens.length;
}
