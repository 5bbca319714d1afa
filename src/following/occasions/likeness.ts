import type { EncounterKind } from "../../reading/reading.js";
import { fold } from "../../text/fold.js";
import type { JoinReason } from "../gather.js";
import { daysBetween, intervalOf } from "../interval.js";
import { similarityOf, type Weights } from "../similarity.js";
import type { EncounterClaim } from "./occasion.js";

/** How far two claims tell of one occasion. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/** A meeting of one side is a session of the joint commission in the words of the other. */
const GATHERING: ReadonlySet<EncounterKind> = new Set<EncounterKind>(["meeting", "conference", "ceremony"]);

/** Kinds that may be the same occasion have the same class. */
export const classOf = (kind: EncounterKind): string => (GATHERING.has(kind) ? "gathering" : kind);

const PERSONS = { all: 0.4, some: 0.2, unknown: 0.1 };
const PLACE = 0.15;
const WORDS = 0.3;

/**
 * Weighs whether two claims tell of one occasion: who takes part, when, where, and in what words.
 * @returns undefined where they cannot
 */
export function likenessOf(a: EncounterClaim, b: EncounterClaim, weights: Weights): Likeness | undefined {
  if (classOf(a.encounter.kind) !== classOf(b.encounter.kind) || isCounted(a, b)) return undefined;
  const [persons, date, place] = [personsWeight(a, b), dateWeight(a, b), placeWeight(a, b)];
  if (persons === undefined || date === undefined || place === undefined) return undefined;
  const words = similarityOf(said(a), said(b), weights).score;
  const reasons = [
    { rule: "occasions/persons", weight: persons },
    { rule: "occasions/date", weight: date },
    { rule: "occasions/place", weight: place },
    { rule: "occasions/words", weight: WORDS * words },
  ].filter(({ weight }) => weight !== 0);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score: Math.min(score, 0.99), reasons };
}

/** *the fifth session*, *the sixth session*: of two that are counted differently none is the other. */
function isCounted(a: EncounterClaim, b: EncounterClaim): boolean {
  const [ordinals, others] = [a, b].map(({ encounter }) =>
    encounter.terms.own.filter((term) => /^\d+(?:st|nd|rd|th)$/.test(term)),
  );
  if (!ordinals?.length || !others?.length) return false;
  return !ordinals.some((ordinal) => others.includes(ordinal));
}

const said = ({ encounter }: EncounterClaim): { own: string[]; around: string[] } => ({
  own: encounter.terms.own.filter((term) => !/^\p{Lu}{2,}$| |^\d{4}(?:-|$)/u.test(term)),
  around: [],
});

/** Two that name persons and share none are two. */
function personsWeight({ persons: a }: EncounterClaim, { persons: b }: EncounterClaim): number | undefined {
  const fewer = Math.min(a.length, b.length);
  if (fewer === 0) return PERSONS.unknown;
  const shared = a.filter((name) => b.some((other) => mayBeOne(name, other))).length;
  if (shared === 0) return undefined;
  return shared >= fewer ? PERSONS.all : PERSONS.some;
}

/** *Barasa* and *Wekesa Barasa*: the words of the shorter name are in the longer. */
function mayBeOne(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) =>
    fold(name)
      .toLowerCase()
      .split(/[\s-]+/),
  );
  if (!one || !two) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) => long.includes(word));
}

/** What was held has one day, a day more or less by the clock of the other side; what is planned may be put off. */
function dateWeight(a: EncounterClaim, b: EncounterClaim): number | undefined {
  const [one, two] = [a.encounter.date, b.encounter.date];
  const days = daysBetween(one, two);
  const plans = [a, b].filter(({ encounter }) => encounter.status !== "held").length;
  if (days === undefined) return plans > 0 || near(a, b) ? 0.1 : undefined;
  if (days === 0) return 0.1 + 0.3 * precision(one, two);
  if (days <= CLOCKS) return 0.25;
  return plans > 0 && days <= PUT_OFF ? 0 : undefined;
}

/** Days by which the accounts of two sides may differ. */
const CLOCKS = 2;
/** Days by which a plan may be put off and still be the same. */
const PUT_OFF = 366;

/** Published within a month of each other: of one without a day nobody tells later as of something new. */
const near = (a: EncounterClaim, b: EncounterClaim): boolean =>
  (daysBetween(a.published, b.published) ?? 0) <= 31;

/** 1 where both are one day, the less the longer the longer of the two is. */
function precision(a: string | undefined, b: string | undefined): number {
  const lengths = [a, b].map((date) => {
    const interval = date === undefined ? undefined : intervalOf(date);
    return interval === undefined ? PUT_OFF : interval.last - interval.first + 1;
  });
  return 1 / (1 + Math.log10(Math.max(...lengths, 1)));
}

/** Two that were held in two places are two. */
function placeWeight(a: EncounterClaim, b: EncounterClaim): number | undefined {
  const [one, two] = [placeOf(a), placeOf(b)];
  if (one === "" || two === "") return 0;
  if (one.includes(two) || two.includes(one) || evidenceOf(a).includes(two) || evidenceOf(b).includes(one))
    return PLACE;
  return a.encounter.status === "held" && b.encounter.status === "held" ? undefined : 0;
}

const placeOf = ({ encounter }: EncounterClaim): string => fold(encounter.place ?? "").toLowerCase();
const evidenceOf = ({ encounter }: EncounterClaim): string => fold(encounter.evidence.text).toLowerCase();
