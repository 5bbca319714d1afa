import { dateLine } from "../../language/en/date-line.js";
import { dayOf } from "../day.js";
import { tidy } from "../settle.js";
import type { DomDocument } from "./dom.js";

/** Elements that are named for a date; not those that show which day it is today. */
const NAMED = ["date", "published", "posted"].map((name) => `[class*=${name}]`).join(", ");
const TODAY = /current|today|now|event|calendar|update|modified/i;
/** Longer than any line that is a date: of longer ones nothing is looked at. */
const LONGEST = 60;

/** The day in the first element that is named for its date and shows nothing else. */
export function dayShown(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll(NAMED)) {
    if (TODAY.test(element.getAttribute("class") ?? "")) continue;
    const day = dayOfLine(tidy(element.textContent ?? ""));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Dates of letters and communiqués stand over or under the text; those between are of what is told. */
const OVER = 3;
const UNDER = 2;

/** The day on a line of its own over a text or under it. */
export const dayOver = (paragraphs: readonly string[]): string | undefined =>
  [...paragraphs.slice(0, OVER), ...paragraphs.slice(OVER).slice(-UNDER)]
    .map(dayOfLine)
    .find((day) => day !== undefined);

function dayOfLine(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const { day, dayBehind, month, monthBefore = "", year } = dateLine.exec(line)?.groups ?? {};
  const [first = "", ...rest] = month ?? monthBefore;
  return dayOf(`${day ?? dayBehind} ${first.toUpperCase()}${rest.join("").toLowerCase()} ${year}`);
}
