import type { EncounterSetting, FoundEncounter } from "./found.js";

/** *They had been due to meet in Davos, but **that meeting was cancelled***: what was planned and what was called off are one. */
export function withCalledOff(
  found: readonly FoundEncounter[],
  { language }: EncounterSetting,
): FoundEncounter[] {
  const pointing = language.encounters.pointing;
  const told: FoundEncounter[] = [];
  for (const encounter of found) {
    const before = told.at(-1);
    if (before && isCalledOff(encounter, pointing) && isPlan(before, encounter))
      told[told.length - 1] = calledOff(before, encounter);
    else told.push(encounter);
  }
  return told;
}

/** *that meeting*, with no day of its own. */
const isCalledOff = (
  { status, date, proposal: { analysis, first } }: FoundEncounter,
  pointing: ReadonlySet<string>,
): boolean =>
  status === "cancelled" && date === undefined && pointing.has(analysis.sentence.tokens[first]?.form ?? "");

/** Of the same kind, in the same sentence or the one before. */
const isPlan = (before: FoundEncounter, { kind, proposal }: FoundEncounter): boolean =>
  before.status === "planned" &&
  before.kind === kind &&
  proposal.analysis.sentence.index - before.proposal.analysis.sentence.index <= 1;

const calledOff = (plan: FoundEncounter, off: FoundEncounter): FoundEncounter => ({
  ...plan,
  status: "cancelled",
  alsoAt: [...plan.alsoAt, off.evidence, ...off.alsoAt],
  why: { ...plan.why, status: off.why.status },
});
