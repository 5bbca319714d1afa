import type { EncounterStatus, EncounterWords } from "../../language/encounters.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { isAfter, isBefore } from "./edtf.js";

/** What the verbs around a clause make of what it tells; undefined where it is denied. */
export interface Standing {
  readonly status: EncounterStatus;
  readonly rule: string;
}

/** Whether what a clause tells is over, planned or only proposed, by its modal and by the verbs that govern it. */
export function standingOf(clause: Clause, analysis: Analysis, words: EncounterWords): Standing | undefined {
  const { verb } = clause;
  if (verb.negated) return undefined;
  if (verb.form === "infinitive") return ofInfinitive(clause, analysis, words);
  if (verb.modal !== undefined) return ofModal(verb.modal, words);
  return ofSubordinate(clause, analysis, words) ?? { status: "held", rule: "encounters/told-as-past" };
}

function ofModal(modal: string, { announcing, suggesting }: EncounterWords): Standing | undefined {
  if (announcing.has(modal)) return { status: "planned", rule: "encounters/modal" };
  return suggesting.has(modal) ? { status: "proposed", rule: "encounters/modal" } : undefined;
}

/** *agreed to hold*, *invited him to visit*, *is due to meet*; else as the clause that governs it. */
function ofInfinitive(clause: Clause, analysis: Analysis, words: EncounterWords): Standing | undefined {
  const governor = clause.governor;
  if (governor === undefined) return { status: "planned", rule: "encounters/infinitive" };
  const between = analysis.sentence.tokens
    .slice(governor.verb.last + 1, clause.verb.first)
    .map(({ form }) => form);
  if (words.accepting.has(governor.verb.lemma) && !governor.verb.negated)
    return { status: "planned", rule: "encounters/accepted" };
  if (words.refusing.has(governor.verb.lemma)) return undefined;
  const word = [...between.toReversed(), governor.verb.lemma].find(
    (form) => words.planning.has(form) || words.proposing.has(form),
  );
  if (word !== undefined && governor.verb.negated) return undefined;
  if (word !== undefined)
    return words.planning.has(word)
      ? { status: "planned", rule: "encounters/plan" }
      : { status: "proposed", rule: "encounters/proposal" };
  if (words.copulas.has(governor.verb.lemma) && between.length === 0)
    return { status: "planned", rule: "encounters/is-to" };
  return standingOf(governor, analysis, words);
}

/** *proposed that the committee hold*, *proposed holding*: the clause before decides; *agreed that … will* has its own modal. */
function ofSubordinate(clause: Clause, analysis: Analysis, words: EncounterWords): Standing | undefined {
  if (!isBase(clause)) return undefined;
  const before = analysis.clauses.findLast(
    ({ verb }) => verb.last < clause.verb.first && verb.form === "finite",
  );
  if (before === undefined || before.verb.negated) return undefined;
  const { tokens } = analysis.sentence;
  const between = tokens.slice(before.verb.last + 1, clause.verb.first).map(({ form }) => form);
  if ([before.verb.lemma, ...between].some((word) => words.proposing.has(word)))
    return { status: "proposed", rule: "encounters/proposal" };
  if (clause.link === "gerund" && isPlan(before, words) && between.length < PLAN)
    return { status: "planned", rule: "encounters/plan" };
  const looksAhead = between.some((form) => words.forward.has(form));
  return looksAhead ? { status: "planned", rule: "encounters/look-forward" } : undefined;
}

/** *concurred in holding*, *agreed on holding*. */
const PLAN = 3;

const isPlan = ({ verb }: Clause, { planning, looking }: EncounterWords): boolean =>
  planning.has(verb.lemma) && !looking.has(verb.lemma);

/** A verb that its own form puts in no time: *that it hold*, *that it be held*, *holding*. */
function isBase({ link, verb, sentence: { tokens } }: Clause): boolean {
  if (link === "gerund") return true;
  const [first, head] = [tokens[verb.first], tokens[verb.head]];
  const isBare = first?.pos === "AUX" && first.form === first.lemma;
  return link === "complement" && (isBare || head?.form === verb.lemma);
}

/** What noun phrases and verbs agree on once the date is known: nothing to come was held, nothing past is planned. */
export function withDate(
  standing: Standing,
  date: string | undefined,
  published: string | undefined,
): Standing {
  if (date === undefined || published === undefined) return standing;
  if (standing.status === "held" && isAfter(date, published))
    return { status: "planned", rule: "encounters/date-to-come" };
  if (standing.status === "planned" && UNSURE.has(standing.rule) && isBefore(date, published))
    return { status: "held", rule: "encounters/date-past" };
  return standing;
}

/** What was only said of the noun, or in the past future, gives way to the calendar. */
const UNSURE: ReadonlySet<string> = new Set(["encounters/noun", "encounters/said-of-it"]);
