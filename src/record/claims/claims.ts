import type { ClaimKind } from "../../following/claim.js";
import type {
  Act,
  DateExpression,
  Encounter,
  Fact,
  Person,
  Reading,
  Reason,
  Statement,
} from "../../reading/reading.js";
import type { Range } from "../../text/span.js";
import { pack } from "./spans.js";

/** What a claim of each kind holds. */
export interface Finds {
  readonly person: Person;
  readonly date: DateExpression;
  readonly statement: Statement;
  readonly encounter: Encounter;
  readonly act: Act;
  readonly fact: Fact;
}

/** One find of a reading, ready to be kept. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Its place among those of its kind. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  /** The rule that made it what it is. */
  readonly rule: string;
  /** JSON. */
  readonly value: string;
}

/** Takes a reading apart into its claims. */
export const claimsOf = (reading: Reading): Claim[] => [
  ...claimsFrom("person", reading.people, ({ evidence, why }) => [evidence, why.name]),
  ...claimsFrom("date", reading.dates, ({ text, why }) => [text, why.value]),
  ...claimsFrom("statement", reading.statements, ({ content, why }) => [content, why.mode]),
  ...claimsFrom("encounter", reading.encounters, ({ evidence, why }) => [evidence, why.kind]),
  ...claimsFrom("act", reading.acts, ({ evidence, why }) => [evidence, why.kind]),
  ...claimsFrom("fact", reading.facts, ({ evidence, why }) => [evidence, why.outcome]),
];

function claimsFrom<Kind extends ClaimKind>(
  kind: Kind,
  finds: readonly Finds[Kind][],
  placeOf: (find: Finds[Kind]) => readonly [Range, Reason | undefined],
): Claim[] {
  return finds.map((find, ordinal) => {
    const [{ start, end }, reason] = placeOf(find);
    return { kind, ordinal, start, end, rule: reason?.rule ?? kind, value: pack(find) };
  });
}
