import { spanOf } from "../../text/span.js";

/**
 * A find as JSON, each span as `[start, end]`: its text stands in the document, and is not kept twice.
 * Nothing else in a reading is a pair of numbers.
 */
export const pack = (find: object): string => JSON.stringify(withPairs(find));

/** A copy with pairs for spans: half the time of a `replacer` (measured). */
function withPairs(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withPairs);
  if ("start" in value && "end" in value) return [value.start, value.end];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPairs(item)]));
}

/**
 * What was packed, with its spans.
 * @param source the text of the document
 * @throws RangeError when a span does not stand in the text, SyntaxError when it is no JSON
 */
export const unpack = (packed: string, source: string): unknown => withSpans(JSON.parse(packed), source);

function withSpans(value: unknown, source: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isPair(value)) return spanOf(source, value[0], value[1]);
  if (Array.isArray(value)) return value.map((item) => withSpans(item, source));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSpans(item, source)]));
}

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === "number");
