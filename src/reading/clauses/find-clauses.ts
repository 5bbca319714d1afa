import type { Grammar } from "../../language/grammar.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "../mentions/mention.js";
import type { Clause, Subject } from "./clause.js";
import { findSubject } from "./subject.js";
import { governorOf } from "./governor.js";
import { joinOf, type Join } from "./join.js";
import { findVerbGroups, type VerbGroup, type VerbKnowledge } from "./verb-group.js";

/**
 * The clauses of a sentence, one for each verb group, in order.
 * Not a full parse: it finds whose verb each verb is, which is what reading needs.
 */
export function findClauses(
  sentence: Sentence,
  mentions: readonly Mention[],
  grammar: Grammar,
  verbs: VerbKnowledge,
): Clause[] {
  const clauses: Clause[] = [];
  const isNamed = (at: number): boolean =>
    mentions.some(({ first, last, kind }) => kind !== "pronoun" && first <= at && at <= last);
  let free = mentions;
  for (const verb of findVerbGroups(sentence.tokens, grammar, verbs.known)) {
    if (isNamed(verb.head)) continue;
    const aside = parentheticalOf(sentence, verb, free, clauses.length, verbs);
    if (aside) {
      // Who speaks between the commas is not the subject of what goes on behind them.
      free = free.filter((mention) => !aside.subject?.mentions.includes(mention));
      clauses.push(aside);
      continue;
    }
    const join = joinOf(sentence.tokens, verb, clauses, { grammar, verbs, mentions: free });
    clauses.push(clauseOf({ sentence, mentions: free, grammar, verbs }, verb, join, clauses));
  }
  return clauses.map((clause) => (isOpeningGerund(clause) ? withLaterSubject(clause, clauses) : clause));
}

/** ***Thanking** Türkiye for the houses, the Minister remarked*. */
const isOpeningGerund = ({ link, subject }: Clause): boolean => link === "gerund" && subject === undefined;

function withLaterSubject(clause: Clause, clauses: readonly Clause[]): Clause {
  const main = clauses.find(
    ({ index, verb, link }) => index > clause.index && verb.form === "finite" && link === "main",
  );
  return main?.subject ? { ...clause, governor: main, subject: main.subject } : clause;
}

/** *…, he said, …*: a tag between commas, with the subject right before its verb. */
function parentheticalOf(
  sentence: Sentence,
  verb: VerbGroup,
  mentions: readonly Mention[],
  index: number,
  verbs: VerbKnowledge,
): Clause | undefined {
  const { tokens } = sentence;
  const mention = mentions.find(({ last }) => last === verb.first - 1);
  const between =
    mention !== undefined &&
    mention.first > 1 &&
    tokens[mention.first - 1]?.form === "," &&
    closesAside(tokens, verb.last + 1);
  if (!between || !verb.bare || !verbs.reports(verb.lemma)) return undefined;
  const subject = { from: mention.first, to: mention.last + 1, mentions: [mention] };
  return { sentence, index, verb, link: "parenthetical", start: mention.first, subject, governor: undefined };
}

/** *, he said,*; *, he told Baltic Wire,*: a comma at once or behind a hearer. */
const closesAside = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some(
    (hearer) =>
      tokens[at + hearer]?.form === "," &&
      tokens.slice(at, at + hearer).every(({ pos }) => pos === "PROPN" || pos === "NOUN" || pos === "DET"),
  );

/** What all clauses of a sentence are read against. */
interface Frame {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly grammar: Grammar;
  readonly verbs: VerbKnowledge;
}

function clauseOf(frame: Frame, verb: VerbGroup, join: Join, before: readonly Clause[]): Clause {
  const { sentence, grammar } = frame;
  const { link, start } = join;
  const index = before.length;
  const own = ownSubject(frame, verb, join);
  const governor =
    own === undefined && link !== "reduced" ? governorOf(verb, join, before, frame.verbs) : undefined;
  const subject = own ?? governor?.subject;
  // *In a reply sent on 3 May,*: nothing does the sending, so it is a participle.
  const bare =
    link === "main" &&
    verb.bare &&
    own === undefined &&
    grammar.prepositions.has(sentence.tokens[start]?.form ?? "");
  return {
    sentence,
    index,
    verb,
    link: bare ? "reduced" : link,
    start,
    subject,
    governor,
  };
}

function ownSubject(
  { sentence, mentions, grammar, verbs }: Frame,
  verb: VerbGroup,
  { link, start }: Join,
): Subject | undefined {
  const { tokens } = sentence;
  if (link === "infinitive" || link === "gerund" || link === "reduced") return undefined;
  // *in which he congratulated*: the relative pronoun is not the subject where another one follows it.
  if (link === "relative")
    return findSubject(tokens, start + 1, verb.first, mentions, grammar) ?? antecedent(start, mentions);
  // *since he took office*: what opens the clause is no preposition before its subject.
  const from =
    link === "adverbial" && grammar.subordinators.has(tokens[start]?.form ?? "") ? start + 1 : start;
  return (
    findSubject(tokens, from, verb.first, mentions, grammar) ?? inverted(tokens, verb, start, mentions, verbs)
  );
}

/** “…,” stressed the host: behind a quotation the subject may follow its verb. */
function inverted(
  tokens: readonly Token[],
  verb: VerbGroup,
  start: number,
  mentions: readonly Mention[],
  verbs: VerbKnowledge,
): Subject | undefined {
  const quoted =
    tokens[start - 1]?.pos === "QUOTE" || tokens.slice(start, verb.first).some(({ pos }) => pos === "QUOTE");
  const mention = mentions.find(({ first }) => first === verb.last + 1);
  const tags = verbs.takesBareClause(verb.lemma) && closesSentence(tokens, verb, mention);
  return mention && (quoted || tags)
    ? { from: mention.first, to: mention.last + 1, mentions: [mention] }
    : undefined;
}

/** *The road was safe, **said the President.***: so may a tag at the end of what is reported. */
const closesSentence = (tokens: readonly Token[], verb: VerbGroup, mention: Mention | undefined): boolean =>
  mention !== undefined &&
  verb.bare &&
  tokens[verb.first - 1]?.form === "," &&
  tokens.slice(mention.last + 1).every(({ pos }) => pos === "PUNCT");

/** `…, who took office`: the mention right before the relative pronoun. */
function antecedent(relative: number, mentions: readonly Mention[]): Subject | undefined {
  const mention = mentions.findLast(({ last }) => last === relative - 1 || last === relative - 2);
  return mention && { from: mention.first, to: mention.last + 1, mentions: [mention] };
}
