import type { EncounterWords } from "../../language/encounters.js";
import type { Analysis } from "../analysis.js";
import { isNarrative } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { partiesOf, type Referent } from "../people/entity.js";
import { referentOf } from "../statements/speaker.js";
import type { EncounterSetting, FoundEncounter, Participant } from "./found.js";
import { partyOf } from "./who.js";
import { statementAt } from "./statement-at.js";
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
    if (isAcceptedInvitation(clause, setting)) return "accepted";
    const speaker = speakerAt(analysis, clause, setting);
    if (!isBy(guest, speaker, clause, analysis, setting)) continue;
    const answer = answerOf(clause, analysis, setting, speaker !== undefined && !isNarrative(analysis));
    if (answer) return answer;
  }
  return undefined;
}

/** *The invitation was accepted with pleasure*: by whom goes without saying. */
function isAcceptedInvitation(
  { verb, subject, sentence: { tokens } }: Clause,
  { language }: EncounterSetting,
): boolean {
  const { accepting, invitations } = language.encounters;
  const words = tokens.slice(subject?.from, subject?.to);
  return (
    verb.passive &&
    !verb.negated &&
    accepting.has(verb.lemma) &&
    words.some(({ form }) => invitations.has(form))
  );
}

/** Who says it, where the clause stands in a statement. */
const speakerAt = (
  analysis: Analysis,
  { verb }: Clause,
  { statements }: EncounterSetting,
): Referent | undefined => {
  return statementAt(analysis.sentence.tokens[verb.last], statements)?.speaker;
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
  const { verb } = clause;
  const { accepting, refusing, coming } = language.encounters;
  const answers = !isAboutElse(clause, language.encounters);
  if (answers && accepting.has(verb.lemma)) return verb.negated ? "refused" : "accepted";
  if (answers && refusing.has(verb.lemma)) return "refused";
  if (coming.has(verb.lemma) && verb.negated) return "refused";
  return willCome(clause, analysis, language.encounters, isSpoken) ? "accepted" : undefined;
}

/** An offer, a proposal: something else than the invitation is taken up. */
const isAboutElse = ({ verb, sentence }: Clause, { otherOffers }: EncounterWords): boolean =>
  sentence.tokens.slice(verb.last + 1, verb.last + OBJECT).some(({ form }) => otherOffers.has(form));

const OBJECT = 5;

/** *agreed to come*, *would attend*; in the guest’s own words whatever he says that he will do: *I will bring my coat*. */
function willCome(clause: Clause, analysis: Analysis, words: EncounterWords, isSpoken: boolean): boolean {
  const { verb, subject } = clause;
  const comes = words.coming.has(verb.lemma);
  if (verb.form === "infinitive") return comes && standingOf(clause, analysis, words)?.status === "planned";
  const says = words.announcing.has(verb.modal ?? "") && !verb.negated;
  const isOwn = subject?.mentions.some(({ pronoun }) => pronoun?.person === 1) ?? false;
  return says && (isSpoken ? isOwn : comes);
}
