import type { Language } from "../../language/language.js";
import type { Clause } from "../clauses/clause.js";
import { partyAt } from "../mentions/scanner.js";
import { rangeOf, type Setting } from "../statements/speaker.js";
import { isIfWanted } from "./kinds.js";
import { isAnnounced, isAssured } from "./assurance.js";
import type { ActSetting, FoundAct, Utterance } from "./found.js";
import { antecedentOf } from "./antecedent.js";
import type { Mention } from "../mentions/mention.js";
import { isHypothetical } from "./condition.js";
import { endOf, startOf } from "./extent.js";

/** What a side says it will do or not do: *we will extend*, *Jordan will not impose*, *no investor will be asked*. */
export function findUndertaking(utterance: Utterance, setting: ActSetting): FoundAct | undefined {
  const { clause, analysis, statement } = utterance;
  const { language } = setting;
  if (
    statement?.forecast ||
    (statement === undefined && isAppointment(clause, language)) ||
    !undertakes(utterance, language) ||
    isHypothetical(clause, language) ||
    !isOwnDoing(utterance, setting)
  )
    return undefined;
  const to = endOf(utterance, clause.verb.last + 1, language);
  const evidence = rangeOf(
    clause.sentence.tokens,
    antecedentOf(utterance)?.from ?? startOf(futureOf(clause, language) ?? clause),
    Math.max(to, clause.verb.last + 1),
  );
  if (evidence === undefined) return undefined;
  return {
    kind: "commitment",
    evidence,
    analysis,
    clause,
    from: clause.verb.last + 1,
    to,
    negated:
      clause.verb.negated || isNegated(clause, language) || futureOf(clause, language)?.verb.negated === true,
    passive: clause.verb.passive,
    strength: "firm",
    ...(statement && { statement }),
    rule: "acts/undertaking",
  };
}

/** *Tomorrow the Minister **will call on** the Prefect*, *will hold a meeting with*: a programme that the narrator tells. */
function isAppointment({ verb, sentence: { tokens } }: Clause, { encounters }: Language): boolean {
  const [next, ...behind] = tokens.slice(verb.last + 1, verb.last + APPOINTMENT);
  const meets = encounters.verbs
    .get(verb.lemma)
    ?.some(({ kind, particle, mutual }) => kind === "meeting" && (mutual || particle === next?.form));
  const holds = encounters.governing
    .get(verb.lemma)
    ?.some(({ role, kinds }) => role === "participant" && kinds.has("meeting"));
  if (meets || holds !== true) return meets === true;
  const nouns = [next, ...behind].map((token) => encounters.nouns.get(token?.form ?? ""));
  return nouns.some((noun) => noun?.kind === "meeting" && !noun.series);
}

/** *hold **a bilateral meeting***. */
const APPOINTMENT = 4;

/** A modal of will in a clause that stands on its own, not *if … will* or *who will*. */
function undertakes(utterance: Utterance, language: Language): boolean {
  const { verb, link, governor } = utterance.clause;
  const { acts } = language;
  if (futureOf(utterance.clause, language)) return true;
  if (verb.modal === undefined || verb.perfect || prefers(utterance.clause, language)) return false;
  if (!acts.undertaking.has(verb.modal) && !isProposed(utterance, language)) return false;
  if (link === "relative" || link === "reduced") return false;
  // *We hope that …*, *I am confident that …*: a forecast inside a statement.
  return governor === undefined || !acts.hoping.has(governor.verb.lemma);
}

/** *would like to see*, *would rather give*. */
const prefers = ({ verb, sentence: { tokens } }: Clause, { acts }: Language): boolean =>
  tokens.slice(verb.first, verb.last + 1).some(({ lemma }) => acts.preferring.has(lemma));

/** *architects **could** be sent, should Ghana find this useful*. */
function isProposed({ clause, analysis, statement }: Utterance, language: Language): boolean {
  const { verb, sentence } = clause;
  if (statement === undefined || verb.negated || !language.acts.ability.has(verb.modal ?? "")) return false;
  return isIfWanted({ analysis, clause, from: verb.last + 1, to: sentence.tokens.length }, language);
}

/** The clause that makes an infinitive a future: *we **are not going** to leave*, *Ghana **is** to open*. */
function futureOf({ verb, governor }: Clause, { acts, grammar }: Language): Clause | undefined {
  if (verb.form !== "infinitive" || governor === undefined || governor.verb.last !== verb.first - 1)
    return undefined;
  const head = governor.sentence.tokens[governor.verb.head]?.form ?? "";
  const going = acts.futures.has(governor.verb.lemma) && grammar.endings.gerund.test(head);
  const destined =
    acts.destined.has(governor.verb.lemma) && acts.present.has(head) && governor.subject !== undefined;
  return going || destined ? governor : undefined;
}

/** Somebody who can will it: a person or party, or a thing of theirs that somebody acts upon. */
function isOwnDoing(utterance: Utterance, setting: ActSetting): boolean {
  const { clause, statement } = utterance;
  const { acts } = setting.language;
  if (isHopedFor(utterance, setting.language) || clause.subject === undefined) return false;
  const happens =
    (acts.happening.has(clause.verb.lemma) && !clause.verb.negated) ||
    (clause.verb.passive && statement === undefined);
  const [mention] = clause.subject.mentions;
  // *If one more driver is beaten, it will be closed again*: what is done to a thing.
  if (mention?.pronoun?.gender === "neuter" && clause.verb.passive) return statement !== undefined;
  if (mention !== undefined)
    return (
      !(clause.verb.passive && statement === undefined) &&
      (!(acts.being.has(clause.verb.lemma) && !clause.verb.negated) || isAssured(utterance, setting)) &&
      isActor(mention, utterance, setting)
    );
  if (isAnnounced(utterance, setting)) return true;
  if (statement === undefined) return false;
  return clause.verb.passive || (!happens && isOwned(utterance, setting)) || isAssured(utterance, setting);
}

/** A mention that can undertake: not *you*, and of *it* and *they* only those known to be a party’s. */
function isActor(mention: Mention, utterance: Utterance, { people }: Setting): boolean {
  const { pronoun } = mention;
  if (pronoun === undefined || pronoun.person === 1) return true;
  if (pronoun.person === 2) return false;
  return (
    people.referents.has(mention) ||
    antecedentOf(utterance) !== undefined ||
    (pronoun.gender !== "neuter" && utterance.statement?.mode === "indirect")
  );
}

/** *We hope that the checks will be lifted*: the clause right before says that it is a hope. */
function isHopedFor({ analysis, clause }: Utterance, { acts }: Language): boolean {
  const before = analysis.clauses.findLast(
    ({ verb, index }) => index < clause.index && verb.form === "finite" && verb.last < clause.start + 1,
  );
  if (before === undefined || clause.link !== "complement") return false;
  const { tokens } = clause.sentence;
  return (
    acts.hoping.has(before.verb.lemma) ||
    tokens.slice(before.verb.last + 1, clause.start).some(({ form }) => acts.hoping.has(form))
  );
}

/** *our vessels*, *the Kuwait Fund*, *his government*: a thing of the party that speaks or is named. */
function isOwned({ clause }: Utterance, { language }: Setting): boolean {
  const { tokens } = clause.sentence;
  const { from, to } = clause.subject ?? { from: 0, to: 0 };
  for (let at = from; at < to; at++) {
    const pronoun = language.people.pronouns.get(tokens[at]?.form ?? "");
    if (pronoun?.possessive && pronoun.person !== 2) return true;
    if (partyAt({ tokens, parties: language.parties }, at)) return true;
  }
  return false;
}

/** *No investor will be asked*. */
const isNegated = ({ subject, sentence }: Clause, { grammar }: Language): boolean =>
  subject !== undefined && grammar.negations.has(sentence.tokens[subject.from]?.form ?? "");
