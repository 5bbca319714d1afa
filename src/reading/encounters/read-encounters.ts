import { isNarrative, type Analysis } from "../analysis.js";
import type { FoundDate } from "../dates/read-dates.js";
import { withAnswers } from "./answers.js";
import { withAttendance } from "./attendance.js";
import { withDelegates } from "./delegates.js";
import { withCalledOff } from "./called-off.js";
import { decide } from "./decide.js";
import type { EncounterSetting, EncounterSources, FoundEncounter, Proposal } from "./found.js";
import { withGerunds } from "./gerunds.js";
import { withCircumstances } from "./main-encounter.js";
import { merge } from "./merge.js";
import { goesHome, withoutHeadlines, withoutJourneys } from "./no-occasion.js";
import { findNamedBefore } from "./named-before.js";
import { findByNoun } from "./nouns.js";
import { withSharedDates } from "./sidelines.js";
import { statementAt } from "./statement-at.js";
import { datesOf } from "./times.js";
import { findByVerb } from "./verbs.js";

/**
 * All occasions that a readout tells of, each once, in the order of the text.
 * @param sentences every sentence with its mentions and clauses
 * @param sources who is who, the dates, the statements (in the order of the text), and the day of publication
 */
export function readEncounters(
  sentences: readonly Analysis[],
  sources: EncounterSources,
): readonly FoundEncounter[] {
  const setting = { ...sources, datesIn: bySentence(sources.dates) };
  const analyses = sentences.map((analysis) => withGerunds(analysis, setting.language.grammar));
  const decided = analyses
    .filter((analysis) => isNarrative(analysis) || analysis.sentence.quotation !== undefined)
    .flatMap((analysis, index, narrated) => readSentence(analysis, narrated[index - 1], setting));
  const told = withoutHeadlines(withCalledOff(decided, setting).filter((found) => !goesHome(found)));
  const placed = withCircumstances(withSharedDates(told, setting), setting);
  const answered = withoutJourneys(withAnswers(placed, analyses, setting));
  return withDelegates(merge(withAttendance(answered, analyses, setting)), analyses, setting);
}

function bySentence(dates: readonly FoundDate[]): EncounterSetting["datesIn"] {
  const found = new Map<FoundDate["sentence"], FoundDate[]>();
  for (const date of dates) {
    const known = found.get(date.sentence);
    if (known) known.push(date);
    else found.set(date.sentence, [date]);
  }
  return found;
}

/** The encounters that one sentence tells of, those told twice still apart. */
function readSentence(
  analysis: Analysis,
  before: Analysis | undefined,
  setting: EncounterSetting,
): FoundEncounter[] {
  const proposals = propose(analysis, before, setting);
  const dates = datesOf(proposals, setting.datesIn.get(analysis.sentence) ?? []);
  return proposals.flatMap((proposal) => {
    const until =
      proposals.find(({ first }) => first > proposal.head)?.first ?? analysis.sentence.tokens.length;
    return decide(proposal, { dates: datesFor(proposal, proposals, dates), until }, setting) ?? [];
  });
}

/** Meetings held separately are told in the same words and have the same date. */
function datesFor(
  { head, clause }: Proposal,
  proposals: readonly Proposal[],
  dates: ReadonlyMap<Proposal, readonly FoundDate[]>,
): readonly FoundDate[] {
  const own = proposals.filter((other) => other.head === head).flatMap((other) => dates.get(other) ?? []);
  if (own.length > 0 || clause?.link !== "coordinate" || clause.governor === undefined) return own;
  // *The day before, he had been received by A and had met with B*: what introduces both.
  const before = proposals.filter((other) => other.clause === clause.governor);
  return before.flatMap((other) => (dates.get(other) ?? []).filter((date) => isBefore(date, other)));
}

const isBefore = ({ expression }: FoundDate, { analysis, clause }: Proposal): boolean =>
  expression.text.start < (analysis.sentence.tokens[clause?.verb.first ?? 0]?.start ?? 0);

function propose(analysis: Analysis, before: Analysis | undefined, setting: EncounterSetting): Proposal[] {
  const verbs = findByVerb(analysis, setting);
  const nouns = [
    ...findByNoun(analysis, setting).filter((noun) => !isJoining(noun)),
    ...findNamedBefore(analysis, before, setting),
  ];
  const heavy = verbs.filter((verb) => !isLight(verb, nouns));
  const found = [...heavy, ...nouns.map((noun) => withDestination(noun, verbs))].toSorted(
    (a, b) => a.head - b.head,
  );
  return found.map((proposal) => {
    const statement = statementAt(analysis.sentence.tokens[proposal.head], setting.statements);
    return statement ? { ...proposal, statement } : proposal;
  });
}

/** *took part in the meeting*: adds to the meeting told of, see attendance. */
const isJoining = ({ role, kind, bare }: Proposal): boolean =>
  role === "attendee" && kind === "meeting" && bare;

/** *received a letter from*, *arrived on a visit to*, *the summit, which Chile will host*: the noun tells it. */
const isLight = (verb: Proposal, nouns: readonly Proposal[]): boolean =>
  nouns.some(
    (noun) =>
      (noun.clause?.verb === verb.clause?.verb || noun.hosted?.verb === verb.clause?.verb) &&
      (noun.head < verb.first ||
        noun.kind === "correspondence" ||
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
