/** The months that begin and end a season, quarter or half by its EDTF number; winter runs into the next year. */
const PARTS: ReadonlyMap<string, readonly [first: string, last: string]> = new Map([
  ["21", ["03", "05"]],
  ["22", ["06", "08"]],
  ["23", ["09", "11"]],
  ["24", ["12", "12"]],
  ["33", ["01", "03"]],
  ["34", ["04", "06"]],
  ["35", ["07", "09"]],
  ["36", ["10", "12"]],
  ["40", ["01", "06"]],
  ["41", ["07", "12"]],
]);

/** Whether a date (EDTF) begins after a day; dates compare by their digits as far as both go. */
export function isAfter(value: string, day: string): boolean {
  const start = withMonth(value.split("/")[0] ?? value, 0);
  return start > day.slice(0, start.length);
}

/** Whether a date (EDTF) ends before a day. */
export function isBefore(value: string, day: string): boolean {
  const end = withMonth(value.split("/").at(-1) ?? value, 1);
  return end < day.slice(0, end.length);
}

/** The first or the last month of a part of the year, in its place. */
function withMonth(value: string, edge: 0 | 1): string {
  const months = value.length === 7 ? PARTS.get(value.slice(5)) : undefined;
  return months ? `${value.slice(0, 5)}${months[edge]}` : value;
}
