import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "../mentions/mention.js";
import type { Clause } from "./clause.js";
import type { VerbGroup, VerbKnowledge } from "./verb-group.js";

/** How a clause hangs on to those before it. */
export interface Join {
  readonly link: Clause["link"];
  /** Where the subject may begin, and the clause does. */
  readonly start: number;
}

/** Clauses after which the one around them goes on. */
const ASIDE: ReadonlySet<Clause["link"]> = new Set<Clause["link"]>(["relative", "parenthetical"]);

/** What a verb is joined against. */
interface JoinFrame {
  readonly mentions: readonly Mention[];
  readonly grammar: Grammar;
  readonly verbs: VerbKnowledge;
}

/** Looks at the words between the verb and the finite verb before it. */
export function joinOf(
  tokens: readonly Token[],
  verb: VerbGroup,
  before: readonly Clause[],
  { grammar, verbs, mentions }: JoinFrame,
): Join {
  if (verb.form === "infinitive") return { link: "infinitive", start: verb.first };
  if (verb.form === "gerund") return { link: "gerund", start: verb.first };
  const lead = skipAdverbsBack(tokens, verb.first - 1, grammar);
  const word = tokens[lead]?.form ?? "";
  const said = afterGerund(tokens, verb, before.at(-1), grammar, verbs);
  if (said) return said;
  const previous = before.findLast((clause) => clause.verb.form === "finite" && clause.link !== "reduced");
  // *If **that** happens*: behind what opens a clause it is a pronoun.
  const isPronoun = grammar.subordinators.has(tokens[lead - 1]?.form ?? "");
  if (grammar.relatives.has(word) && lead > 0 && !isPronoun && !isSaidThat(tokens, lead, previous, grammar))
    return { link: "relative", start: lead };
  if (previous === undefined) return firstJoin(tokens, verb, grammar);
  if (word === "," && ASIDE.has(previous.link) && verb.form === "finite")
    return resumed(tokens, previous, before, grammar) ?? { link: "main", start: 0 };
  if (grammar.coordinators.has(word)) return { link: "coordinate", start: lead };
  if (word === "," && (isScheduled(tokens, verb, grammar) || isSetFor(tokens, verb, grammar, verbs)))
    return { link: "reduced", start: verb.first };
  if (word === "," && !ASIDE.has(previous.link))
    return afterComma(tokens, previous, lead, { grammar, verbs, mentions });
  return afterFinite(tokens, verb, previous, grammar, verbs);
}
/** *…, saying **it adds fuel***: a clause may follow a gerund of saying; *noting the progress made* is none. */
function afterGerund(
  tokens: readonly Token[],
  verb: VerbGroup,
  gerund: Clause | undefined,
  grammar: Grammar,
  verbs: VerbKnowledge,
): Join | undefined {
  if (gerund?.link !== "gerund" || !verbs.takesBareClause(gerund.verb.lemma)) return undefined;
  const start = gerund.verb.last + 1;
  const between = tokens.slice(start, verb.first);
  const isParticiple = verb.bare && grammar.endings.participle.test(tokens[verb.head]?.form ?? "");
  const opens = !isParticiple || between[0]?.pos === "PRON";
  const plain =
    between.length > 0 && between.every(({ form, pos }) => form !== "," && pos !== "SCONJ" && pos !== "ADP");
  return opens && plain ? { link: "complement", start } : undefined;
}

/** *announced that the mandate, which expires in May, **would be extended***: what is announced goes on. */
function resumed(
  tokens: readonly Token[],
  aside: Clause,
  before: readonly Clause[],
  grammar: Grammar,
): Join | undefined {
  const host = before.findLast(
    ({ link, verb }) => verb.form === "finite" && !ASIDE.has(link) && link !== "reduced",
  );
  if (host === undefined || host.verb.last > aside.start) return undefined;
  const that = tokens.findIndex(
    ({ form, pos }, at) =>
      at > host.verb.last && at < aside.start && pos === "SCONJ" && grammar.complementizers.has(form),
  );
  return that < 0 ? undefined : { link: "complement", start: that + 1 };
}

/** *the summit, **scheduled to be held** in Nouakchott*: a participle; nobody schedules to be held. */
const isScheduled = (tokens: readonly Token[], { bare, last }: VerbGroup, grammar: Grammar): boolean =>
  bare &&
  grammar.infinitiveMarkers.has(tokens[last + 1]?.form ?? "") &&
  grammar.passiveAuxiliaries.has(tokens[last + 2]?.form ?? "") &&
  tokens[last + 3]?.pos === "VERB";

/** *the inauguration, **slated for** January*: a participle too. */
const isSetFor = (
  tokens: readonly Token[],
  { bare, past, lemma, last }: VerbGroup,
  grammar: Grammar,
  verbs: VerbKnowledge,
): boolean => bare && past && verbs.schedules(lemma) && grammar.addressing.has(tokens[last + 1]?.form ?? "");

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
function afterComma(
  tokens: readonly Token[],
  previous: Clause,
  lead: number,
  { grammar, mentions }: JoinFrame,
): Join {
  for (let at = lead; at > previous.verb.last; at--) {
    if (isBoundary(tokens, at, grammar)) return { link: "complement", start: at + 1 };
    if (opensApposed(tokens, at, lead, mentions, grammar)) return { link: "coordinate", start: at };
  }
  return { link: "coordinate", start: lead };
}

/** *…, **while the Minister of Cambodia, Sok Rithy,** stated*: the comma before the verb closes the subject’s name. */
const opensApposed = (
  tokens: readonly Token[],
  at: number,
  lead: number,
  mentions: readonly Mention[],
  grammar: Grammar,
): boolean =>
  grammar.coordinators.has(tokens[at]?.form ?? "") &&
  tokens[at - 1]?.form === "," &&
  mentions.some(({ first, last, possessive }) => first === at + 1 && last === lead - 1 && !possessive);

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
    if (grammar.relatives.has(form) && (pos !== "DET" || isInWhich(tokens, at, grammar)))
      return { link: "relative", start: at };
    if (opensClause(tokens, at, grammar) || isMeanwhile(tokens, at, verb, grammar))
      return { link: "adverbial", start: at };
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

/** *a letter **in which** the President invites*. */
const isInWhich = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  !grammar.complementizers.has(tokens[at]?.form ?? "") &&
  grammar.prepositions.has(tokens[at - 1]?.form ?? "");

/** *looked on **as** a memorandum on the fishery **was signed***: one noun phrase stands between the word and a whole verb. */
function isMeanwhile(tokens: readonly Token[], at: number, verb: VerbGroup, grammar: Grammar): boolean {
  if (!grammar.subordinators.has(tokens[at]?.form ?? "") || verb.bare || verb.form !== "finite") return false;
  const phrase = tokens.slice(at + 1, verb.first);
  return (
    phrase.length > 0 &&
    phrase.every(
      ({ form, pos }, step) =>
        pos !== "PUNCT" && (step === 0 || !grammar.definite.has(form) || phrase[step - 1]?.pos === "ADP"),
    )
  );
}

/** `since` and `after` are prepositions unless the tagger says otherwise. */
const opensClause = (tokens: readonly Token[], at: number, grammar: Grammar): boolean => {
  const { form, pos } = tokens[at] ?? { form: "", pos: "X" };
  if (!grammar.subordinators.has(form)) return false;
  // *in force since 1 June*: the tagger may take it for a conjunction all the same.
  if (grammar.prepositions.has(form) && tokens[at + 1]?.pos === "NUM") return false;
  return pos === "SCONJ" || !grammar.prepositions.has(form);
};

/** After a relative or adverbial clause the main clause goes on with the subject that stands before it, or begins. */
const resume = (tokens: readonly Token[], previous: Clause): number => {
  if (ASIDE.has(previous.link)) return 0;
  for (let at = previous.verb.last + 1; at < tokens.length; at++) if (tokens[at]?.form === ",") return at + 1;
  return previous.verb.last + 1;
};
