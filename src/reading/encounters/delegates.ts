import type { Analysis } from "../analysis.js";
import type { EncounterSetting, FoundEncounter, Participant } from "./found.js";
import { ofReferent, partyOf } from "./who.js";

/** How many sentences behind a conference is told who goes to it in another’s place. */
const PATIENCE = 4;

/** *apologised for being unable to attend, and said that **the Vice President would represent him***. */
export function withDelegates(
  found: readonly FoundEncounter[],
  analyses: readonly Analysis[],
  setting: EncounterSetting,
): FoundEncounter[] {
  return found.map((encounter) => {
    const { kind, status, proposal } = encounter;
    if (kind !== "conference" || (status !== "planned" && status !== "proposed")) return encounter;
    const { index } = proposal.analysis.sentence;
    const delegate = analyses
      .slice(index, index + PATIENCE)
      .flatMap((analysis) => delegatesIn(analysis, setting))[0];
    return delegate ? { ...encounter, participants: replaced(encounter, delegate) } : encounter;
  });
}

const delegatesIn = ({ clauses }: Analysis, { language, people }: EncounterSetting): readonly Participant[] =>
  clauses
    .filter(
      ({ verb }) =>
        language.encounters.representing.has(verb.lemma) &&
        language.encounters.announcing.has(verb.modal ?? "") &&
        !verb.negated,
    )
    .flatMap(({ subject }) => subject?.mentions ?? [])
    .flatMap((mention) => ofReferent(people.referents.get(mention)));

/** The delegate stands for his party and for whoever of it was to come. */
const replaced = ({ participants }: FoundEncounter, delegate: Participant): readonly Participant[] => [
  delegate,
  ...participants.filter((each) => partyOf(each) !== partyOf(delegate)),
];
