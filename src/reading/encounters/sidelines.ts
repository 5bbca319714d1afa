import type { EncounterSetting, FoundEncounter } from "./found.js";

/** Who meets on the sidelines of a summit meets when and where the summit is; who meets there is at the summit. */
export function withSharedDates(found: readonly FoundEncounter[], _: EncounterSetting): FoundEncounter[] {
  return found.map((encounter) => {
    const next = found.find((other) => isAround(other, encounter));
    if (next === undefined || encounter.date !== undefined) return encounter;
    const { date, place } = next;
    return {
      ...encounter,
      ...(date !== undefined && { date }),
      ...(encounter.place === undefined && place !== undefined && { place }),
      why: { ...encounter.why, ...(next.why.date && { date: { ...next.why.date, rule: "encounters/sidelines" } }) },
    };
  });
}

function isAround(conference: FoundEncounter, meeting: FoundEncounter): boolean {
  const sameSentence = conference.proposal.analysis === meeting.proposal.analysis;
  return sameSentence && meeting.format === "sidelines" && conference.kind === "conference" && conference.proposal.head > meeting.proposal.head;
}
