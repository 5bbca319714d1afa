import type {
  Act,
  ActKind,
  Amount,
  Encounter,
  EncounterKind,
  EncounterStatus,
  Fact,
  Outcome,
  Strength,
  Terms,
} from "../../reading/reading.js";
import { partyById } from "../../knowledge/parties.js";
import { overlaps, type Span } from "../../text/span.js";
import { claimId } from "../claim.js";
import type { Readout } from "../readout.js";
import { dueOf } from "./due.js";
import { WEIGHTS } from "./weights.js";
import type { Due, ThreadKind } from "./thread.js";

/** A find that may open a thread or go on with one. */
export interface Candidate {
  readonly claim: string;
  readonly readout: Readout;
  readonly source: "act" | "encounter" | "fact";
  readonly kind?: ActKind | EncounterKind;
  /** What kind of thread it opens; missing where it only goes on with one. */
  readonly opens?: ThreadKind;
  readonly evidence: Span;
  readonly terms: Terms;
  /** What each of the terms counts for, by where it stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Those of its own terms that are names of things and places: *Surabaya*. */
  readonly names: ReadonlySet<string>;
  /** The party in whose country an encounter takes place. */
  readonly host?: string;
  /** Who is to come, or has come: persons by name. */
  readonly guests: readonly string[];
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due?: Due;
  readonly strength?: Strength;
  readonly condition?: string;
  readonly negated?: true;
  readonly amounts?: readonly Amount[];
  readonly instructed?: string;
  readonly topics?: readonly string[];
  readonly status?: EncounterStatus;
  readonly outcome?: Outcome;
  readonly outcomeRule?: string;
  readonly partial?: true;
  readonly rest?: true;
  /** See `Act` and `Fact`. */
  readonly signed?: true;
  /** An act by which an encounter is to come about. */
  readonly meets?: true;
  readonly deed?: string;
}

/** Acts by which something is undertaken, asked, offered or answered. */
const FOLLOWED: ReadonlySet<ActKind> = new Set<ActKind>([
  "commitment",
  "offer",
  "request",
  "invitation",
  "acceptance",
  "refusal",
  "instruction",
  "agreement",
]);

/** A word with a capital; parties have ids in capitals, persons more than one word. */
const NAME = /^\p{Lu}\p{Ll}\S*$/u;

const lower = (terms: readonly string[]): string[] => terms.map((term) => term.toLowerCase());

/** Capitals do not tell words apart: *the Blue Economy* is *the blue economy*. */
function placed({ own, around, before }: Terms): Pick<Candidate, "terms" | "places" | "names"> {
  const terms = { own: lower(own), around: lower(around), before: lower(before) };
  const places = new Map<string, number>();
  for (const term of terms.before) places.set(term, WEIGHTS.before);
  for (const term of terms.around) places.set(term, WEIGHTS.around);
  for (const term of terms.own) places.set(term, 1);
  const names = new Set(own.filter((term) => NAME.test(term)).map((term) => term.toLowerCase()));
  return { terms, places, names };
}

export function candidateOfAct(readout: Readout, act: Act, nth: number): Candidate | undefined {
  if (!FOLLOWED.has(act.kind)) return undefined;
  const { kind, evidence, terms, by, to, due, strength, condition, negated, amounts, instructed, topics } =
    act;
  return {
    claim: claimId(readout.id, "act", evidence, nth),
    readout,
    source: "act",
    kind,
    opens: kind,
    evidence,
    ...placed(terms),
    guests: guestsOf(readout, act),
    by,
    to: to ?? [],
    ...(due !== undefined && { due: dueOf(due, act.why.due?.evidence ?? evidence) }),
    ...(strength && { strength }),
    ...(condition !== undefined && { condition }),
    ...(negated && { negated }),
    ...(act.signed && { signed: true as const }),
    ...(isToMeet(readout, evidence) && { meets: true as const }),
    ...(amounts && { amounts }),
    ...(instructed !== undefined && { instructed }),
    ...(topics && { topics }),
  };
}

const isToMeet = ({ reading }: Readout, evidence: Span): boolean =>
  reading.encounters.some((each) => each.status !== "held" && overlaps(each.evidence, evidence));

/** Whom an invitation asks to come, and who accepts or declines one: persons of that side, or of none that is told, whom the words name. */
function guestsOf({ reading }: Readout, { kind, by, to, terms }: Act): string[] {
  const side = kind === "invitation" ? (to ?? []) : kind === "acceptance" || kind === "refusal" ? by : [];
  if (side.length === 0) return [];
  return reading.people
    .filter(({ name, party }) => (party === null || side.includes(party)) && terms.own.includes(name))
    .map(({ name }) => name);
}

export function candidateOfEncounter(
  readout: Readout,
  encounter: Encounter,
  parties: readonly string[],
  nth: number,
): Candidate {
  const { kind, status, evidence, terms, date, host } = encounter;
  const ahead = status === "planned" || status === "proposed";
  return {
    claim: claimId(readout.id, "encounter", evidence, nth),
    readout,
    source: "encounter",
    kind,
    ...(status === "planned" && { opens: "planned" as const }),
    ...(status === "proposed" && kind === "visit" && { opens: "invitation" as const }),
    evidence,
    ...placed(terms),
    guests: encounter.participants.filter((name) => partyById(name) === undefined),
    by: parties,
    to: parties,
    ...(host !== undefined && { host }),
    status,
    ...(ahead && date !== undefined && { due: dueOf(date, encounter.why.date?.evidence ?? evidence) }),
  };
}

export function candidateOfFact(readout: Readout, fact: Fact, nth: number): Candidate {
  const { evidence, terms, outcome, partial, rest, due } = fact;
  return {
    claim: claimId(readout.id, "fact", evidence, nth),
    readout,
    source: "fact",
    evidence,
    ...placed(terms),
    guests: [],
    ...(outcome === "announced" && due !== undefined && { opens: "commitment" as const }),
    by: [],
    to: [],
    ...(outcome && { outcome }),
    ...(fact.why.outcome && { outcomeRule: fact.why.outcome.rule }),
    ...(partial && { partial }),
    ...(rest && { rest }),
    ...(fact.amounts && { amounts: fact.amounts }),
    ...(fact.deed !== undefined && { deed: fact.deed }),
    ...(due !== undefined && { due: dueOf(due, fact.why.due?.evidence ?? evidence) }),
  };
}
