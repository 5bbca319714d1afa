import type { EncounterSetting, FoundEncounter } from "./found.js";

/** Who meets on the sidelines of a summit meets when and where the summit is, and is there. */
export function withSharedDates(
  found: readonly FoundEncounter[],
  setting: EncounterSetting,
): FoundEncounter[] {
  return found.map((encounter) => {
    const around = found.find((other) => isAround(other, encounter));
    if (around) return atConference(encounter, around);
    const aside = found.find((other) => isAround(encounter, other));
    return aside ? { ...encounter, participants: aside.participants } : dated(encounter, setting);
  });
}

/** The summit may be named in passing, and its date is the meeting’s. */
function dated(encounter: FoundEncounter, { datesIn }: EncounterSetting): FoundEncounter {
  const { date, format, proposal, evidence } = encounter;
  if (date !== undefined || format !== "sidelines") return encounter;
  const behind = datesIn
    .get(proposal.analysis.sentence)
    ?.find(({ expression }) => expression.text.start > evidence.start);
  if (behind === undefined) return encounter;
  const { value, text } = behind.expression;
  return {
    ...encounter,
    date: value,
    why: { ...encounter.why, date: { basis: "stated", rule: "encounters/sidelines", evidence: text } },
  };
}

function atConference(meeting: FoundEncounter, { date, place, why }: FoundEncounter): FoundEncounter {
  return {
    ...meeting,
    ...(meeting.date === undefined && date !== undefined && { date }),
    ...(meeting.place === undefined && place !== undefined && { place }),
    why: { ...(why.date && { date: { ...why.date, rule: "encounters/sidelines" } }), ...meeting.why },
  };
}

function isAround(conference: FoundEncounter, meeting: FoundEncounter): boolean {
  const sameSentence = conference.proposal.analysis === meeting.proposal.analysis;
  return (
    sameSentence &&
    meeting.format === "sidelines" &&
    conference.kind === "conference" &&
    conference.proposal.head > meeting.proposal.head
  );
}
