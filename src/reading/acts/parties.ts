import { antecedentOf } from "./antecedent.js";
import type { Clause, Subject } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import { partyAt } from "../mentions/scanner.js";
import { partiesOf, type Referent } from "../people/entity.js";
import type { Setting } from "../statements/speaker.js";
import type { FoundAct } from "./found.js";

/** Parties with the rule that found them. */
export interface Parties {
  readonly parties: readonly string[];
  readonly rule: string;
  readonly basis: "stated" | "inferred";
}

const stated = (parties: readonly string[], rule: string): Parties => ({ parties, rule, basis: "stated" });
const inferred = (parties: readonly string[], rule: string): Parties => ({
  parties,
  rule,
  basis: "inferred",
});

/** Who acts: the subject, the agent of a passive, or whoever speaks. */
export function actorsOf(act: FoundAct, setting: Setting): Parties {
  const speakers = act.statement?.speaker ? partiesOf(act.statement.speaker) : [];
  const agent = act.passive ? agentOf(act, setting) : undefined;
  if (agent) return stated(agent, "acts/agent");
  const subject = subjectParties(act, setting);
  if (act.kind === "agreement") return together(subject.length > 0 ? subject : speakers, act, setting);
  if (subject.length > 0 && !act.passive) return stated(subject, "acts/subject");
  // *The mandate of the EU mission would be extended*, said the EU; *We were asked*, said whoever was.
  const isSpeaker =
    act.rule !== "acts/undertaking" &&
    (act.clause.subject?.mentions.length ?? 0) > 0 &&
    subject.some((party) => speakers.includes(party));
  if (speakers.length > 0 && !isSpeaker) return inferred(speakers, "acts/speaker");
  const told = act.statement === undefined && subject.length === 0 ? subjectBefore(act, setting) : undefined;
  if (told) return told;
  return act.passive && !act.clause.verb.perfect
    ? unnamed(act, setting)
    : inferred(speakers, speakers.length > 0 ? "acts/speaker" : "acts/nobody");
}

/** *He announced a gift of tents. A first load will be flown in on 3 May*: whoever was the subject before. */
function subjectBefore({ rule, analysis }: FoundAct, { people }: Setting): Parties | undefined {
  if (rule !== "acts/undertaking") return undefined;
  const before = people.subjects.get(analysis.sentence.index - 1);
  const parties = before ? partiesOf(before) : [];
  return parties.length === 1 ? inferred(parties, "acts/subject-before") : undefined;
}

/** Nobody is named in the passive: the other side where it is done to one side, else the sides. */
function unnamed(act: FoundAct, setting: Setting): Parties {
  const { parties } = setting.people.sides;
  const objects = patientsOf(act, setting);
  // *The ministers were instructed*: by their own.
  if (act.kind === "instruction" && objects.length > 0) return inferred(objects, "acts/own-officials");
  const others = parties.filter((party) => !objects.includes(party));
  if (others.length === 0 || parties.length < 2) return inferred([], "acts/nobody");
  return inferred(others, others.length < parties.length ? "acts/other-side" : "acts/sides");
}

/** To whom it is done: who is its subject (*Estonia was asked*), else who is named behind (*was extended to Estonia*). */
function patientsOf(act: FoundAct, { people }: Setting): readonly string[] {
  const mentions = act.clause.subject?.mentions ?? [];
  // *It was agreed to*: stands for nobody.
  if (mentions[0]?.pronoun?.gender === "neuter") return [];
  const named = mentions.length > 0 ? mentions : objectMentions(act).slice(0, 1);
  return named.flatMap((mention) => partiesFor(people.referents.get(mention)));
}

/** An agreement takes two: the subject with whom it agreed, else the sides. */
function together(subject: readonly string[], act: FoundAct, { people }: Setting): Parties {
  const partners = objectMentions(act).flatMap((mention) => partiesFor(people.referents.get(mention)));
  const all = distinct([
    ...subject,
    ...(act.kind === "agreement" && subject.length < 2 ? withPartner(act, partners) : []),
  ]);
  if (all.length > 1) return stated(all, "acts/subject");
  return people.sides.parties.length > 1
    ? inferred(people.sides.parties, "acts/sides")
    : stated(all, "acts/subject");
}

const withPartner = (act: FoundAct, partners: readonly string[]): readonly string[] =>
  act.passive ? [] : partners.slice(0, 1);

const distinct = (parties: readonly string[]): string[] => [...new Set(parties)];
const partiesFor = (referent: Referent | undefined): readonly string[] =>
  referent ? partiesOf(referent) : [];

function agentOf(
  { clause, analysis, from }: FoundAct,
  { people, language }: Setting,
): readonly string[] | undefined {
  const by = analysis.mentions.find(
    ({ first }) =>
      first > clause.verb.last &&
      first <= from + AGENT_REACH &&
      language.grammar.agents.has(clause.sentence.tokens[first - 1]?.form ?? ""),
  );
  const parties = by && partiesFor(people.referents.get(by));
  return parties && parties.length > 0 ? parties : undefined;
}

const AGENT_REACH = 12;

/** The parties of the subject: those it names, the speaker’s for *we*, the owner’s for *our vessels*. */
function subjectParties(act: FoundAct, setting: Setting): readonly string[] {
  const subject = antecedentOf(act) ?? act.clause.subject;
  if (subject === undefined) return [];
  const speakers = act.statement?.speaker ? partiesOf(act.statement.speaker) : [];
  const found = subject.mentions.flatMap((mention) => partiesOfMention(mention, speakers, act, setting));
  return distinct(
    found.length > 0 || subject.mentions.length > 0
      ? found
      : partiesInside(subject, act.clause, speakers, setting),
  );
}

/** Whom a mention stands for in the mouth of the speaker. */
export function partiesOfMention(
  mention: Mention,
  speakers: readonly string[],
  act: FoundAct,
  { people, language }: Setting,
): readonly string[] {
  const pronoun = mention.pronoun ?? mention.owner;
  if (pronoun?.person === 1 && act.statement === undefined) return partiesFor(people.referents.get(mention));
  if (pronoun?.person === 1)
    return pronoun.number === "plural" && isMutual(act, language.acts.mutual)
      ? people.sides.parties
      : speakers;
  if (isOwnCountry(mention, act)) return speakers;
  if (pronoun?.person === 2) return people.sides.parties.filter((party) => !speakers.includes(party));
  return partiesFor(people.referents.get(mention));
}

/** *According to the President, **his country** will not join*: in what somebody is told to say, his own. */
function isOwnCountry({ kind, owner }: Mention, { statement }: FoundAct): boolean {
  const [speaker, ...others] = statement?.speaker?.people ?? [];
  if (kind !== "party" || owner?.person !== 3 || owner.number === "plural" || statement?.mode !== "indirect")
    return false;
  return (
    speaker !== undefined &&
    others.length === 0 &&
    (speaker.gender === undefined || speaker.gender === owner.gender)
  );
}

/** *We back each other*: *we* are both sides. */
const isMutual = ({ clause }: FoundAct, mutual: ReadonlySet<string>): boolean =>
  clause.sentence.tokens.some(
    ({ form }, at) => mutual.has(form) || mutual.has(`${form} ${clause.sentence.tokens[at + 1]?.form ?? ""}`),
  );

/** *the Kuwait Fund*, *our vessels*. */
function partiesInside(
  subject: Subject,
  { sentence }: Clause,
  speakers: readonly string[],
  { language }: Setting,
): readonly string[] {
  const parties: string[] = [];
  for (let at = subject.from; at < subject.to; at++) {
    const party = partyAt({ tokens: sentence.tokens, parties: language.parties }, at);
    if (party) parties.push(party.party);
    if (language.people.pronouns.get(sentence.tokens[at]?.form ?? "")?.person === 1)
      parties.push(...speakers);
  }
  return parties;
}

/** The mentions behind the verb, the nearest first. */
export const objectMentions = ({ analysis, clause, to }: FoundAct): readonly Mention[] =>
  analysis.mentions.filter(({ first }) => first > clause.verb.last && first < to);

/** To whom: whom the object names, else the other side. */
export function addresseesOf(
  act: FoundAct,
  actors: readonly string[],
  setting: Setting,
): Parties | undefined {
  if (act.kind === "agreement") return undefined;
  if (act.kind === "instruction") return inferred(actors, "acts/own-officials");
  const named = namedAddressees(act, actors, setting);
  if (named.length > 0 && !named.every((party) => actors.includes(party)))
    return stated(named, "acts/object");
  if (act.kind === "criticism") return undefined;
  const { parties } = setting.people.sides;
  const others = parties.filter((party) => !actors.includes(party));
  if (actors.length === 0 || !actors.some((party) => parties.includes(party))) return undefined;
  if (others.length === 0) return inferred(parties, "acts/sides");
  return inferred(others, "acts/other-side");
}

function namedAddressees(act: FoundAct, actors: readonly string[], setting: Setting): readonly string[] {
  const speakers = act.statement?.speaker ? partiesOf(act.statement.speaker) : [];
  if (act.passive && act.clause.subject?.mentions.length) {
    return distinct(
      act.clause.subject.mentions.flatMap((mention) => partiesOfMention(mention, speakers, act, setting)),
    );
  }
  for (const mention of objectMentions(act)) {
    const parties = partiesOfMention(mention, speakers, act, setting);
    const others = parties.filter((party) => !actors.includes(party));
    if (mention.kind === "group" && parties.length > 1) return distinct(parties);
    if (others.length > 0) return distinct(others);
  }
  return partiesInObject(act, actors, setting);
}

/** *urged Indian firms to*: whose they are. */
function partiesInObject(
  { clause, from, to }: FoundAct,
  actors: readonly string[],
  { language }: Setting,
): readonly string[] {
  const { tokens } = clause.sentence;
  for (let at = from; at < to; at++) {
    const party = partyAt({ tokens, parties: language.parties }, at);
    if (party && !actors.includes(party.party)) return [party.party];
  }
  return [];
}
