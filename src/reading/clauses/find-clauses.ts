import type { Grammar } from "../../language/grammar.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "../mentions/mention.js";
import type { Clause, Subject } from "./clause.js";
import { findSubject } from "./subject.js";
import { findVerbGroups, type KnownVerb, type VerbGroup } from "./verb-group.js";

/** What the clause finder knows of verbs. */
export interface VerbKnowledge {
  readonly known: KnownVerb;
  /** Verbs that take a clause without `that` (*said the price was fair*), by lemma. */
  readonly takesBareClause: (lemma: string) => boolean;
  /** Verbs that report or perform an act: they join with each other across what they report. */
  readonly reports: (lemma: string) => boolean;
}

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
    const join = joinOf(sentence.tokens, verb, clauses, grammar, verbs);
    clauses.push(clauseOf(sentence, verb, join, clauses, free, grammar, verbs));
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
  { tokens, ...rest }: Sentence,
  verb: VerbGroup,
  mentions: readonly Mention[],
  index: number,
  verbs: VerbKnowledge,
): Clause | undefined {
  const mention = mentions.find(({ last }) => last === verb.first - 1);
  const between =
    mention !== undefined &&
    mention.first > 1 &&
    tokens[mention.first - 1]?.form === "," &&
    closesAside(tokens, verb.last + 1);
  if (!between || !verb.bare || !verbs.reports(verb.lemma)) return undefined;
  const subject = { from: mention.first, to: mention.last + 1, mentions: [mention] };
  return { sentence: { tokens, ...rest }, index, verb, link: "parenthetical", start: mention.first, subject };
}

/** Clauses after which the one around them goes on. */
const ASIDE: ReadonlySet<Clause["link"]> = new Set<Clause["link"]>(["relative", "parenthetical"]);

/** *, he said,*; *, he told Baltic Wire,*: a comma at once or behind a hearer. */
const closesAside = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2, 3].some(
    (hearer) =>
      tokens[at + hearer]?.form === "," &&
      tokens.slice(at, at + hearer).every(({ pos }) => pos === "PROPN" || pos === "NOUN" || pos === "DET"),
  );

interface Join {
  readonly link: Clause["link"];
  /** Where the subject may begin, and the clause does. */
  readonly start: number;
}

/** Looks at the words between the verb and the finite verb before it. */
function joinOf(
  tokens: readonly Token[],
  verb: VerbGroup,
  before: readonly Clause[],
  grammar: Grammar,
  verbs: VerbKnowledge,
): Join {
  if (verb.form === "infinitive") return { link: "infinitive", start: verb.first };
  if (verb.form === "gerund") return { link: "gerund", start: verb.first };
  const lead = skipAdverbsBack(tokens, verb.first - 1, grammar);
  const word = tokens[lead]?.form ?? "";
  const previous = before.findLast((clause) => clause.verb.form === "finite" && clause.link !== "reduced");
  if (grammar.relatives.has(word) && lead > 0 && !isSaidThat(tokens, lead, previous, grammar))
    return { link: "relative", start: lead };
  if (previous === undefined) return firstJoin(tokens, verb, grammar);
  if (word === "," && ASIDE.has(previous.link) && verb.form === "finite") return { link: "main", start: 0 };
  if (grammar.coordinators.has(word)) return { link: "coordinate", start: lead };
  if (word === "," && !ASIDE.has(previous.link)) return afterComma(tokens, previous, lead, grammar);
  return afterFinite(tokens, verb, previous, grammar, verbs);
}

/** `said that Portugal would`: here `that` is directly followed by the verb only in relative clauses. */
const isSaidThat = (
  tokens: readonly Token[],
  lead: number,
  previous: Clause | undefined,
  grammar: Grammar,
): boolean => grammar.complementizers.has(tokens[lead]?.form ?? "") && previous?.verb.last === lead - 1;

function skipAdverbsBack(tokens: readonly Token[], from: number, grammar: Grammar): number {
  let at = from;
  while (at > 0 && (tokens[at]?.pos === "ADV" || grammar.adverbs.has(tokens[at]?.form ?? ""))) at--;
  return at;
}

/** The first finite verb: in the main clause, in an introductory one (*Since Ilham invites us,*), or behind a noun phrase that hides one. */
function firstJoin(tokens: readonly Token[], verb: VerbGroup, grammar: Grammar): Join {
  const start = startOfMain(tokens, verb, grammar);
  if (!opensClause(tokens, start, grammar)) return { link: "main", start };
  const comma = tokens.findLastIndex(({ form }, at) => form === "," && at > start && at < verb.first);
  return comma < 0 ? { link: "adverbial", start: start + 1 } : { link: "main", start: comma + 1 };
}

function startOfMain(tokens: readonly Token[], verb: VerbGroup, grammar: Grammar): number {
  for (let at = verb.first - 1; at >= 0; at--) {
    if (isBoundary(tokens, at, grammar)) return at + 1;
  }
  return 0;
}

const isBoundary = (tokens: readonly Token[], at: number, grammar: Grammar): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "QUOTE" || token.form === ";" || token.form === ":") return true;
  return (
    grammar.complementizers.has(token.form) && at > 0 && !grammar.prepositions.has(tokens[at - 1]?.form ?? "")
  );
};

/** *the courts, not State House, would decide*: a comma closes what stands between subject and verb, or strings verbs together. */
function afterComma(tokens: readonly Token[], previous: Clause, lead: number, grammar: Grammar): Join {
  for (let at = lead; at > previous.verb.last; at--)
    if (isBoundary(tokens, at, grammar)) return { link: "complement", start: at + 1 };
  return { link: "coordinate", start: lead };
}

/** A verb behind another finite one: in a clause of its own, resumed after a relative clause, or a bare participle. */
function afterFinite(
  tokens: readonly Token[],
  verb: VerbGroup,
  previous: Clause,
  grammar: Grammar,
  verbs: VerbKnowledge,
): Join {
  let coordinator: number | undefined;
  let comma = false;
  for (let at = verb.first - 1; at > previous.verb.last; at--) {
    const { form, pos } = tokens[at] ?? { form: "", pos: "X" };
    // A coordinator between *that* and its verb joins parts of the subject.
    if (isBoundary(tokens, at, grammar)) return { link: "complement", start: at + 1 };
    if (grammar.relatives.has(form) && pos !== "DET") return { link: "relative", start: at };
    if (opensClause(tokens, at, grammar)) return { link: "adverbial", start: at };
    if (grammar.coordinators.has(form)) coordinator ??= at;
    comma ||= form === ",";
  }
  if (coordinator !== undefined) return { link: "coordinate", start: coordinator };
  if (verbs.takesBareClause(previous.verb.lemma))
    return { link: "complement", start: previous.verb.last + 1 };
  if (comma) return { link: "main", start: resume(tokens, previous) };
  return verb.bare
    ? { link: "reduced", start: verb.first }
    : { link: "complement", start: previous.verb.last + 1 };
}

/** `since` and `after` are prepositions unless the tagger says otherwise. */
const opensClause = (tokens: readonly Token[], at: number, grammar: Grammar): boolean => {
  const { form, pos } = tokens[at] ?? { form: "", pos: "X" };
  return grammar.subordinators.has(form) && (pos === "SCONJ" || !grammar.prepositions.has(form));
};

/** After a relative or adverbial clause the main clause goes on with the subject that stands before it, or begins. */
const resume = (tokens: readonly Token[], previous: Clause): number => {
  if (ASIDE.has(previous.link)) return 0;
  for (let at = previous.verb.last + 1; at < tokens.length; at++) if (tokens[at]?.form === ",") return at + 1;
  return previous.verb.last + 1;
};

function clauseOf(
  sentence: Sentence,
  verb: VerbGroup,
  { link, start }: Join,
  before: readonly Clause[],
  mentions: readonly Mention[],
  grammar: Grammar,
  verbs: VerbKnowledge,
): Clause {
  const index = before.length;
  const own = ownSubject(sentence.tokens, verb, link, start, mentions, grammar);
  const governor =
    own === undefined && link !== "reduced" ? governorOf(verb, link, start, before, verbs) : undefined;
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
    ...(subject && { subject }),
    ...(governor && { governor }),
  };
}

function ownSubject(
  tokens: readonly Token[],
  verb: VerbGroup,
  link: Clause["link"],
  start: number,
  mentions: readonly Mention[],
  grammar: Grammar,
): Subject | undefined {
  if (link === "infinitive" || link === "gerund" || link === "reduced") return undefined;
  // *in which he congratulated*: the relative pronoun is not the subject where another one follows it.
  if (link === "relative")
    return findSubject(tokens, start + 1, verb.first, mentions, grammar) ?? antecedent(start, mentions);
  return findSubject(tokens, start, verb.first, mentions, grammar) ?? inverted(tokens, verb, start, mentions);
}

/** “…,” stressed the host: behind a quotation the subject may follow its verb. */
function inverted(
  tokens: readonly Token[],
  verb: VerbGroup,
  start: number,
  mentions: readonly Mention[],
): Subject | undefined {
  const quoted =
    tokens[start - 1]?.pos === "QUOTE" || tokens.slice(start, verb.first).some(({ pos }) => pos === "QUOTE");
  const mention = quoted ? mentions.find(({ first }) => first === verb.last + 1) : undefined;
  return mention && { from: mention.first, to: mention.last + 1, mentions: [mention] };
}

/** `…, who took office`: the mention right before the relative pronoun. */
function antecedent(relative: number, mentions: readonly Mention[]): Subject | undefined {
  const mention = mentions.findLast(({ last }) => last === relative - 1 || last === relative - 2);
  return mention && { from: mention.first, to: mention.last + 1, mentions: [mention] };
}

/** The clause whose subject a verb without its own shares. */
function governorOf(
  verb: VerbGroup,
  link: Clause["link"],
  start: number,
  before: readonly Clause[],
  verbs: VerbKnowledge,
): Clause | undefined {
  const finite = before.filter((clause) => clause.link !== "reduced" && clause.link !== "relative");
  if (link === "infinitive") return before.findLast(({ verb: { last } }) => last < verb.first);
  if (link === "gerund") return outermost(finite, verbs);
  if (link !== "coordinate") return undefined;
  const candidates = finite.filter((clause) => clause.verb.form === "finite" && clause.verb.last < start);
  const alike = candidates.filter((clause) => sameTense(clause.verb, verb));
  const reporting =
    verbs.reports(verb.lemma) && verb.modal === undefined
      ? alike.find((clause) => verbs.reports(clause.verb.lemma))
      : undefined;
  return reporting ?? alike.at(-1) ?? candidates.at(-1);
}

/** `He said that …, noting that …`: the one who notes is the one who said. */
const outermost = (finite: readonly Clause[], verbs: VerbKnowledge): Clause | undefined =>
  finite.find(({ verb }) => verb.form === "finite" && verbs.reports(verb.lemma)) ??
  finite.findLast(({ verb }) => verb.form === "finite");

const sameTense = (a: VerbGroup, b: VerbGroup): boolean =>
  a.modal === b.modal && a.perfect === b.perfect && (a.modal !== undefined || a.past === b.past);
