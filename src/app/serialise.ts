import type { Act, Amount, DateExpression, Encounter, Fact, Person, Reading, Statement } from "./reading.js";

type FieldsOf<T> = T extends unknown ? keyof T : never;
/** `terms` are for following up, not for people: they can be made again from the text. */
type Field =
  | Exclude<
      FieldsOf<Reading | Person | DateExpression | Statement | Encounter | Act | Amount | Fact>,
      "terms"
    >
  | "file"
  | "text"
  | "start"
  | "end";

/** Every field that is written, in the order of writing; the type makes a field that is missing here an error. */
const FIELDS = {
  file: true,
  published: true,
  publisher: true,
  people: true,
  dates: true,
  statements: true,
  encounters: true,
  acts: true,
  facts: true,
  notes: true,
  name: true,
  office: true,
  party: true,
  mentions: true,
  places: true,
  mode: true,
  speaker: true,
  source: true,
  cue: true,
  content: true,
  kind: true,
  status: true,
  date: true,
  place: true,
  host: true,
  level: true,
  format: true,
  participants: true,
  by: true,
  to: true,
  due: true,
  condition: true,
  negated: true,
  signed: true,
  outcome: true,
  deed: true,
  partial: true,
  rest: true,
  strength: true,
  instructed: true,
  topics: true,
  objects: true,
  amounts: true,
  plover: true,
  start: true,
  end: true,
  text: true,
  value: true,
  currency: true,
  evidence: true,
  alsoAt: true,
  why: true,
} satisfies Record<Field, true>;

const REASON_FIELDS = ["basis", "rule"];
const WITH_REASONS = [...Object.keys(FIELDS), ...REASON_FIELDS];
const WITHOUT_REASONS = Object.keys(FIELDS).filter((field) => field !== "why");

export interface Serialisation {
  /** The name of the file that was read, written first. */
  readonly file?: string;
  /** The text, where it is not that of the file: offsets count in it. */
  readonly text?: string;
  /** Whether each item carries `why`: basis, rule and evidence of its fields. */
  readonly reasons?: boolean;
  /** Indented for people, or all on one line. */
  readonly indented?: boolean;
}

/**
 * A reading as JSON: the object of the guidelines with its fields always in the same order, no final line end.
 * Spans are `{ start, end, text }`, offsets in UTF-16 units.
 */
export function serialise(reading: Reading, { file, text, reasons, indented }: Serialisation = {}): string {
  const fields = reasons === true ? WITH_REASONS : WITHOUT_REASONS;
  return JSON.stringify({ file, text, ...reading }, fields, indented === true ? 2 : undefined);
}
