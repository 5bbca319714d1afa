const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** What EDTF (ISO 8601-2:2019, levels 1 and 2) writes in the place of a month. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "first quarter of",
  34: "second quarter of",
  35: "third quarter of",
  36: "fourth quarter of",
  40: "first half of",
  41: "second half of",
};

/** An EDTF date in plain words, as `3–5 May 2034`; what it does not know it gives as it stands. */
export function dateInWords(edtf: string): string {
  const [from, to, ...rest] = edtf.split("/");
  if (from === undefined || rest.length > 0) return edtf;
  return to === undefined ? momentInWords(from) : rangeInWords(from, to);
}

function rangeInWords(from: string, to: string): string {
  if (to === "" || to === "..") return `from ${momentInWords(from)}`;
  if (from === "" || from === "..") return `until ${momentInWords(to)}`;
  const [start, end] = [momentInWords(from).split(" "), momentInWords(to).split(" ")];
  const shared = sharedEnding(start, end);
  const first = start.slice(0, start.length - shared);
  const dash = first.length === 1 && end.length - shared === 1 ? "–" : " – ";
  return first.join(" ") + dash + end.join(" ");
}

/** How many words at the end two dates have in common, not counting the first of either. */
function sharedEnding(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length) - 1;
  let shared = 0;
  while (shared < most && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
  return shared;
}

function momentInWords(edtf: string): string {
  const [, date = edtf, doubt] = /^(.*?)([?~%])?$/.exec(edtf) ?? [];
  return (doubt === undefined ? "" : "about ") + plainMoment(date);
}

function plainMoment(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return /^\d{3}X$/.test(date) ? `${date.slice(0, 3)}0s` : date;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? PARTS_OF_YEAR[month];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
