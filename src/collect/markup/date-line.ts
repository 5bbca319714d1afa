import { dateLine } from "../../language/en/date-line.js";
import { dayOf } from "../day.js";
import { tidy } from "../settle.js";
import { isElement, type DomDocument } from "./dom.js";

/** Names of elements that hold a date; not those that show which day it is today. */
const NAMED = /date|published|posted/i;
const TODAY = /current|today|event|calendar|update|modified/i;
/** Longer than any line that is a date: of longer ones nothing is looked at. */
const LONGEST = 60;
/** No page has more headings than that, or its date further from one; hostile ones do. */
const MOST_HEADINGS = 5;
const MOST_BESIDE = 20;

/** The day in an element that is named for its date and stands beside the heading; elsewhere are the dates of other texts. */
export function dayShown(document: DomDocument): string | undefined {
  for (const heading of [...document.querySelectorAll("h1")].slice(0, MOST_HEADINGS)) {
    const beside = [...(heading.parentNode?.childNodes ?? [])].slice(0, MOST_BESIDE).filter(isElement);
    const dates = beside.filter((element) => isNamed(element.getAttribute("class") ?? ""));
    const days = dates.map((element) => dayOfLine(tidy(element.textContent ?? "")));
    const day = days.find((found) => found !== undefined);
    if (day !== undefined) return day;
  }
  return undefined;
}

const isNamed = (name: string): boolean => NAMED.test(name) && !TODAY.test(name);

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
