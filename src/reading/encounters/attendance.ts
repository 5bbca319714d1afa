import type { Analysis } from "../analysis.js";
import { isNarrative } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, FoundEncounter, Participant } from "./found.js";
import { othersAfter } from "./others.js";
import { participantOf, partyOf } from "./who.js";

/** Adds to each meeting those of whom it is told afterwards that they were there. */
export function withAttendance(
  found: readonly FoundEncounter[],
  analyses: readonly Analysis[],
  setting: EncounterSetting,
): FoundEncounter[] {
  const encounters = [...found];
  for (const analysis of analyses) {
    if (!isNarrative(analysis)) continue;
    const present = presentIn(analysis, analyses, setting);
    const index = present.length > 0 ? occasionAt(encounters, analysis) : -1;
    const encounter = encounters[index];
    if (encounter)
      encounters[index] = { ...encounter, participants: joined(encounter.participants, present) };
  }
  return encounters;
}

/** People stand for their parties. */
function joined(known: readonly Participant[], present: readonly Participant[]): readonly Participant[] {
  const parties = new Set(present.map(partyOf));
  return [
    ...new Set([...known.filter((each) => typeof each !== "string" || !parties.has(each)), ...present]),
  ];
}

/** The meeting last told of that was held. */
const occasionAt = (encounters: readonly FoundEncounter[], { sentence }: Analysis): number =>
  encounters.findLastIndex(
    ({ kind, status, proposal, participants }) =>
      status === "held" &&
      (kind === "meeting" || kind === "call" || kind === "conference" || kind === "ceremony") &&
      proposal.statement === undefined &&
      proposal.analysis.sentence.index < sentence.index &&
      participants.length > (kind === "conference" || kind === "ceremony" ? 0 : 1),
  );

function presentIn(
  analysis: Analysis,
  analyses: readonly Analysis[],
  setting: EncounterSetting,
): readonly Participant[] {
  const mentions = analysis.clauses.flatMap((clause) => presentAt(clause, analysis, setting));
  const listed = opensList(analysis, setting) ? itemsBelow(analysis, analyses) : [];
  return [...mentions, ...listed]
    .flatMap((mention) => setting.people.referents.get(mention)?.people ?? [])
    .flatMap(participantOf);
}

/** *was attended by A*, *A, who took part by video link*, *A was also present*. */
function presentAt(clause: Clause, analysis: Analysis, setting: EncounterSetting): readonly Mention[] {
  const { present, copulas } = setting.language.encounters;
  const { verb, sentence } = clause;
  if (copulas.has(verb.lemma)) {
    if (present.has(sentence.tokens[verb.first - 1]?.form ?? "")) return namedAfter(clause, analysis);
    if (isAgentive(clause, setting)) return byAgents(clause, analysis, setting);
  }
  return attends(clause, setting) ? whoAttends(clause, analysis, setting) : [];
}

function attends({ verb, sentence }: Clause, { language }: EncounterSetting): boolean {
  const { attending, present, copulas } = language.encounters;
  if (verb.modal !== undefined || verb.negated || verb.form !== "finite") return false;
  const behind = sentence.tokens.slice(verb.last, verb.last + NEAR);
  return (
    attending.has(verb.lemma) || (copulas.has(verb.lemma) && behind.some(({ form }) => present.has(form)))
  );
}

/** *was also present*. */
const NEAR = 4;

/** The agents of a passive whose subject is the meeting, else the subject. */
function whoAttends(clause: Clause, analysis: Analysis, setting: EncounterSetting): readonly Mention[] {
  const { verb, subject, sentence } = clause;
  const mentions = subject?.mentions ?? [];
  const next = sentence.tokens[verb.last + 1]?.form ?? "";
  if (verb.passive || setting.language.grammar.agents.has(next)) {
    // *It was chaired by*, *The Ministers were joined by*.
    const isThing = mentions.every(
      ({ kind, pronoun }) => kind === "party" || kind === "group" || pronoun?.gender === "neuter",
    );
    return isThing ? byAgents(clause, analysis, setting) : [];
  }
  return isOfThis(clause, setting) ? mentions.filter(isSomebody) : [];
}

const isSomebody = ({ kind }: Mention): boolean => kind === "person" || kind === "description";

/** *Also present were A and B*. */
const namedAfter = ({ verb }: Clause, { mentions }: Analysis): readonly Mention[] =>
  mentions.filter((mention) => mention.first > verb.last && isSomebody(mention));

/** *was co-chaired by*: where the tagger sees no verb. */
const isAgentive = ({ verb, sentence: { tokens } }: Clause, { language }: EncounterSetting): boolean =>
  language.encounters.present.has(tokens[verb.last + 1]?.form ?? "") &&
  language.grammar.agents.has(tokens[verb.last + 2]?.form ?? "");

/** All agents: *by the Deputy Prime Minister and by the Minister of Finance*. */
const byAgents = ({ verb }: Clause, analysis: Analysis, setting: EncounterSetting): readonly Mention[] =>
  othersAfter(verb.last + 1, setting.language.grammar.agents, analysis, setting);

/** *took part by video link*, *joined the second part of the meeting*: this occasion and no other. */
function isOfThis({ verb, sentence }: Clause, { language }: EncounterSetting): boolean {
  const behind = sentence.tokens.slice(verb.last + 1, verb.last + OBJECT);
  // *headed **the Bangladesh delegation***: of those who sit there.
  const leads = language.people.leading.has(verb.lemma);
  if (leads && behind.slice(0, NEAR).some(({ form }) => language.encounters.delegations.has(form)))
    return true;
  const occasion = behind.findIndex(({ form }) => language.encounters.nouns.has(form));
  const isDefinite = behind.slice(0, occasion).some(({ form }) => language.grammar.definite.has(form));
  const isNamed = behind.slice(0, Math.max(occasion, 0) + 1).some(({ pos }) => pos === "PROPN");
  const isBare = /^(?:PUNCT|ADP|ADV)$/.test(
    behind.find(({ form }) => !language.encounters.parts.has(form))?.pos ?? "PUNCT",
  );
  return occasion >= 0 ? isDefinite && !isNamed : isBare && !language.encounters.joining.has(verb.lemma);
}

const OBJECT = 8;

/** *The other members of the committee present were:*. */
const opensList = ({ sentence, clauses }: Analysis, { language }: EncounterSetting): boolean =>
  sentence.tokens.at(-1)?.form === ":" &&
  (sentence.tokens.some(({ form }) => language.encounters.present.has(form)) ||
    (clauses.length === 1 && language.encounters.copulas.has(clauses[0]?.verb.lemma ?? "")));

function itemsBelow({ sentence }: Analysis, analyses: readonly Analysis[]): readonly Mention[] {
  const items: Mention[] = [];
  for (const analysis of analyses.slice(sentence.index + 1)) {
    if (analysis.sentence.paragraph.kind !== "item") break;
    items.push(...analysis.mentions.filter(isSomebody));
  }
  return items;
}
