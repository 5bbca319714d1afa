/** A field of a search, as `party` in `party:GHA`. */
export type Field = "party" | "speaker" | "kind" | "topic" | "after" | "before";

/** `field:value` or `field:"a value of several words"`. */
const termFor = (field: Field): RegExp => new RegExp(`(?<!\\S)${field}:(?:"([^"]*)"|(\\S+))`);

/** What a search sets a field to; undefined where it does not. */
export function valueIn(q: string, field: Field): string | undefined {
  const [, quoted, plain] = termFor(field).exec(q) ?? [];
  return quoted ?? plain;
}

/** A search with a field set to another value, or without it; all else stays. */
export function withValue(q: string, field: Field, value: string | undefined): string {
  const term =
    value === undefined || value === "" ? "" : `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
  const found = termFor(field).exec(q);
  const changed = found === null ? `${q.trimEnd()} ${term}` : q.replace(found[0], () => term);
  return changed.replace(/ {2,}/g, " ").trim();
}
