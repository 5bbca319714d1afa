import type { Language } from "../../language/language.js";
import type { Range } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause, Subject } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { People } from "../people/resolve.js";
import type { Referent } from "../people/entity.js";

/** Who speaks: the words that say so, and whom they mean if that is known. */
export interface Speaker {
  readonly source?: Range;
  readonly referent?: Referent;
}

/** What statement finders are given besides the sentence. */
export interface Setting {
  readonly language: Language;
  readonly people: People;
}

/** The speaker of a clause: its subject, resolved. */
export function speakerOf(
  clause: Clause,
  { mentions }: Analysis,
  { people, language }: Setting,
): Speaker | undefined {
  const { subject } = clause;
  if (subject === undefined) return undefined;
  if (isImpersonal(clause, subject))
    return agentOf(clause, mentions, people, language) ?? everybody(clause, subject, people, language);
  // *He was told by the King that …*: the subject hears it.
  if (clause.verb.passive && language.reporting.verbs.get(clause.verb.lemma)?.hearer)
    return agentOf(clause, mentions, people, language);
  const source = rangeOf(clause.sentence.tokens, subject.from, subject.to);
  const referent = referentOf(subject, people) ?? authorOf(clause, subject, people, language);
  return { ...(source && { source }), ...(referent && { referent }) };
}

/** *was assured **by the King***. */
function agentOf(
  { verb, sentence: { tokens } }: Clause,
  mentions: readonly Mention[],
  { referents }: People,
  { grammar }: Language,
): Speaker | undefined {
  // *was pointed **out** by*
  const by = [verb.last + 1, verb.last + 2].find((at) => grammar.agents.has(tokens[at]?.form ?? ""));
  const agent = by !== undefined ? mentions.find(({ first }) => first === by + 1) : undefined;
  const source = agent && rangeOf(tokens, agent.first, agent.last + 1);
  const referent = agent && referents.get(agent);
  return source && { source, ...(referent && { referent }) };
}

/** ***It was noted** that trade had doubled*: nobody in particular notes it. */
const isImpersonal = ({ verb }: Clause, { mentions: [mention, ...others] }: Subject): boolean =>
  verb.passive && others.length === 0 && mention?.kind === "pronoun" && mention.pronoun?.gender === "neuter";

/** What is noted at a meeting is noted by all sides. */
function everybody(
  { verb, sentence }: Clause,
  { from, to }: Subject,
  { sides }: People,
  { reporting }: Language,
): Speaker | undefined {
  if (!reporting.verbs.get(verb.lemma)?.quote) return undefined;
  const source = rangeOf(sentence.tokens, from, to);
  const referent: Referent = {
    people: [],
    parties: sides.parties,
    reason: { basis: "inferred", rule: "statements/impersonal" },
  };
  return { ...(source && { source }), ...(sides.parties.length > 1 && { referent }) };
}

/** One referent for all that a subject names. */
export function referentOf(subject: Subject, people: People): Referent | undefined {
  const found = subject.mentions.flatMap((mention) => people.referents.get(mention) ?? []);
  const [first] = found;
  if (first === undefined || found.length < 2) return first;
  return {
    people: distinct(found.flatMap((each) => each.people)),
    parties: distinct(found.flatMap((each) => each.parties)),
    reason: first.reason,
  };
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** *“…,” the telegram reads*: whoever sent it, who was the subject before. */
function authorOf(
  clause: Clause,
  subject: Subject,
  people: People,
  { reporting }: Language,
): Referent | undefined {
  const noun = clause.sentence.tokens[subject.to - 1]?.form ?? "";
  if (!reporting.writings.has(noun)) return undefined;
  for (let before = clause.sentence.index - 1; before >= 0; before--) {
    const author = people.subjects.get(before)?.people;
    if (author?.length === 1)
      return { people: author, parties: [], reason: { basis: "inferred", rule: "statements/author" } };
  }
  return undefined;
}

/** The range from token `from` to token `to`, exclusive. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): Range | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}
