import type { Analysis } from "../analysis.js";
import { isNarrative } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { contains } from "../../text/span.js";
import { partiesOf, type Referent } from "../people/entity.js";
import { referentOf } from "../statements/speaker.js";
import type { EncounterSetting, FoundEncounter, Participant } from "./found.js";
import { partyOf } from "./who.js";
import { standingOf } from "./status.js";

type Answer = "accepted" | "refused";

/** How many sentences an invitation waits for its answer. */
const PATIENCE = 6;

/** What is accepted further on becomes planned; a guest who declines is not at the conference. */
export function withAnswers(
  found: readonly FoundEncounter[],
  analyses: readonly Analysis[],
  setting: EncounterSetting,
): FoundEncounter[] {
  return found.map((encounter) =>
    isInvitation(encounter) ? answered(encounter, analyses, setting) : encounter,
  );
}

const isInvitation = ({ status, kind, guest }: FoundEncounter): boolean =>
  guest !== undefined && (status === "proposed" || (status === "planned" && kind === "conference"));

function answered(
  encounter: FoundEncounter,
  analyses: readonly Analysis[],
  setting: EncounterSetting,
): FoundEncounter {
  const { guest } = encounter;
  const { index } = encounter.proposal.analysis.sentence;
  for (const analysis of analyses.slice(index, index + PATIENCE)) {
    const answer = guest && answerIn(analysis, guest, encounter, setting);
    if (answer === "accepted") return accepted(encounter);
    if (answer === "refused") return refused(encounter);
  }
  return encounter;
}

const accepted = (encounter: FoundEncounter): FoundEncounter => ({
  ...encounter,
  status: "planned",
  why: { ...encounter.why, status: { basis: "inferred", rule: "encounters/accepted" } },
});

const refused = (encounter: FoundEncounter): FoundEncounter =>
  encounter.kind !== "conference" || encounter.participants.length < 2
    ? encounter
    : { ...encounter, participants: encounter.participants.filter((each) => each !== encounter.guest) };

function answerIn(
  analysis: Analysis,
  guest: Participant,
  { proposal, evidence }: FoundEncounter,
  setting: EncounterSetting,
): Answer | undefined {
  for (const clause of analysis.clauses) {
    if (
      analysis.sentence === proposal.analysis.sentence &&
      (analysis.sentence.tokens[clause.verb.first]?.start ?? 0) < evidence.end
    )
      continue;
    const speaker = speakerAt(analysis, clause, setting);
    if (!isBy(guest, speaker, clause, analysis, setting)) continue;
    const answer = answerOf(clause, analysis, setting, speaker !== undefined && !isNarrative(analysis));
    if (answer) return answer;
  }
  return undefined;
}

/** Who says it, where the clause stands in a statement. */
const speakerAt = (
  analysis: Analysis,
  { verb }: Clause,
  { statements }: EncounterSetting,
): Referent | undefined => {
  const token = analysis.sentence.tokens[verb.last];
  return token && statements.findLast(({ content }) => contains(content, token))?.speaker;
};

/** The guest answers, or somebody of his party for him. */
function isBy(
  guest: Participant,
  speaker: Referent | undefined,
  clause: Clause,
  analysis: Analysis,
  { people }: EncounterSetting,
): boolean {
  const subject = isNarrative(analysis) && clause.subject ? referentOf(clause.subject, people) : undefined;
  const who = subject ?? speaker;
  if (who === undefined) return false;
  const party = partyOf(guest);
  return (
    (typeof guest !== "string" && who.people.includes(guest)) ||
    (party !== undefined && partiesOf(who).includes(party) && who.people.length < 2)
  );
}

function answerOf(
  clause: Clause,
  analysis: Analysis,
  { language }: EncounterSetting,
  isSpoken: boolean,
): Answer | undefined {
  const { verb, subject, sentence } = clause;
  const { accepting, refusing, coming, announcing, otherOffers } = language.encounters;
  const about = sentence.tokens.slice(verb.last + 1, verb.last + 5).map(({ form }) => form);
  const isOffer = about.some((form) => otherOffers.has(form));
  if (accepting.has(verb.lemma) && !isOffer) return verb.negated ? "refused" : "accepted";
  if (refusing.has(verb.lemma) && !isOffer) return "refused";
  if (coming.has(verb.lemma) && verb.negated) return "refused";
  // *agreed to come*.
  if (
    verb.form === "infinitive" &&
    coming.has(verb.lemma) &&
    standingOf(clause, analysis, language.encounters)?.status === "planned"
  )
    return "accepted";
  const isOwn = subject?.mentions.some(({ pronoun }) => pronoun?.person === 1) ?? false;
  const says = announcing.has(verb.modal ?? "") && !verb.negated;
  if (isSpoken)
    return says && isOwn && (coming.has(verb.lemma) || analysis.sentence.index > 0) ? "accepted" : undefined;
  return says && coming.has(verb.lemma) ? "accepted" : undefined;
}
