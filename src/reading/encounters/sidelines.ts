import type { Analysis } from "../analysis.js";
import type { EncounterSetting, FoundEncounter } from "./found.js";

/** Who meets on the sidelines of a summit meets when and where the summit is, and is there. */
export function withSharedDates(
  found: readonly FoundEncounter[],
  setting: EncounterSetting,
): FoundEncounter[] {
  const bySentence = new Map<Analysis, FoundEncounter[]>();
  for (const encounter of found) {
    const { analysis } = encounter.proposal;
    bySentence.set(analysis, [...(bySentence.get(analysis) ?? []), encounter]);
  }
  return [...bySentence.values()].flatMap((beside) =>
    beside.map((encounter) => withSummit(encounter, beside, setting)),
  );
}

function withSummit(
  encounter: FoundEncounter,
  beside: readonly FoundEncounter[],
  setting: EncounterSetting,
): FoundEncounter {
  const around = beside.find((other) => isAround(other, encounter));
  if (around) return atConference(encounter, around);
  const aside = beside.find((other) => isAround(encounter, other));
  return aside
    ? atConference({ ...encounter, participants: aside.participants }, aside)
    : dated(encounter, setting);
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
    why: {
      ...(why.date && { date: { ...why.date, rule: "encounters/sidelines" } }),
      ...(why.place && { place: { ...why.place, rule: "encounters/sidelines" } }),
      ...meeting.why,
    },
  };
}

const isAround = (conference: FoundEncounter, meeting: FoundEncounter): boolean =>
  meeting.format === "sidelines" &&
  conference.kind === "conference" &&
  conference.proposal.head > meeting.proposal.head;
