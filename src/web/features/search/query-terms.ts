/** A field of a search, as `party` in `party:GHA`. */
export type Field = "party" | "speaker" | "kind" | "topic" | "after" | "before";

/** `field:value` or `field:"a value of several words"`. */
const TERMS = /(?<!\S)(party|speaker|kind|topic|after|before):(?:"([^"]*)"|(\S+))/g;

const termFor = (q: string, field: Field): RegExpExecArray | undefined =>
  [...q.matchAll(TERMS)].find(([, name]) => name === field);

/** What a search sets a field to; undefined where it does not. */
export function valueIn(q: string, field: Field): string | undefined {
  const [, , quoted, plain] = termFor(q, field) ?? [];
  return quoted ?? plain;
}

/** A search with a field set to another value, or without it; all else stays. */
export function withValue(q: string, field: Field, value: string | undefined): string {
  const term =
    value === undefined || value === "" ? "" : `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
  const found = termFor(q, field);
  const changed = found === undefined ? `${q.trimEnd()} ${term}` : q.replace(found[0], () => term);
  return changed.replace(/ {2,}/g, " ").trim();
}
