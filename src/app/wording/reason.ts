import type { Position } from "../position.js";
import type { Reason, Span } from "../reading.js";
import { shorten } from "./shorten.js";

/** Turns an offset into a line and column. */
export type Locate = (offset: number) => Position;

/** An item of a reading: its fields, and why they are as they are. */
export interface Reasoned {
  /** The words that the item itself rests on, by the name that its kind gives them. */
  readonly evidence?: Span;
  readonly content?: Span;
  readonly text?: Span;
  readonly why: Readonly<Partial<Record<string, Reason>>>;
}

/** Why each value of an item is there, a sentence each: stated or inferred, by which words and which rule. */
export function reasonsInWords(item: Reasoned, locate: Locate): string[] {
  const values = new Map<string, unknown>(Object.entries(item));
  const own = item.evidence ?? item.content ?? item.text;
  return Object.entries(item.why).flatMap(([field, reason]) => {
    if (reason === undefined) return [];
    const { basis, rule, evidence } = reason;
    return [
      `${field}${valueInWords(values.get(field))}: ${basis}${ground(evidence, own, locate)}; rule ${rule}`,
    ];
  });
}

/** Where a span begins, as `line:column`. */
export function placeOf({ start }: Span, locate: Locate): string {
  const { line, column } = locate(start);
  return `${line}:${column}`;
}

const LONGEST_EVIDENCE = 120;

/** The words that a value rests on, unless they are those of the item itself, which stand just above. */
function ground(evidence: Span | undefined, own: Span | undefined, locate: Locate): string {
  if (evidence === undefined) return "";
  if (evidence.start === own?.start && evidence.end === own.end) return " by these words";
  return ` by “${shorten(evidence.text, LONGEST_EVIDENCE)}” (${placeOf(evidence, locate)})`;
}

const LONGEST_VALUE = 40;

/** Short values are repeated; long ones stand just above. */
function valueInWords(value: unknown): string {
  if (typeof value === "string") return value.length <= LONGEST_VALUE ? ` ${value}` : "";
  if (typeof value === "boolean") return value ? " yes" : " no";
  if (value === null) return " none";
  return Array.isArray(value) ? ` ${value.join(", ")}` : "";
}
