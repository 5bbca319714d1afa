import type { Due } from "../../../following/threads/thread.js";
import { dateInWords } from "../../wording/date.js";
import { calendarInWords, noEvidence } from "../../wording/status.js";
import { partiesInWords } from "../../wording/who.js";
import type { Entry, Followed } from "../../roadmap/roadmap.js";
import type { DraftItem, DraftSentence, Place } from "../draft.js";
import { textOf, wordsAt, type Material } from "../material.js";
import { endingWith, placeToQuote } from "../quote.js";
import { BY_NOBODY, LATER, OPENED, UNDERTAKEN } from "../wording.js";

type Given = Pick<Material, "cited" | "asOf">;

/** An undertaking from its first word to its last: who undertook what, when it is due, what was told last. */
export function openUndertaking(followed: Followed, given: Given): DraftItem {
  const { thread } = followed;
  const last = lastWord(thread.entries);
  const sentences = [
    ...openingOf(followed, given),
    ...dueOf(followed, given),
    ...(last === undefined ? [] : [laterWord(last, given)]),
    ...decidedOf(followed, given),
    ...nothingSince(followed, given),
  ];
  return { sentences };
}

/** An undertaking that is over: who undertook what, and the words that show what became of it. */
export function endedUndertaking(followed: Followed, given: Given): DraftItem {
  const { thread } = followed;
  const shown = thread.entries.find(({ claim }) => claim === thread.shownBy);
  const sentences = [
    ...openingOf(followed, given),
    ...(shown === undefined || shown === thread.entries[0] ? [] : [laterWord(shown, given)]),
    ...lateOf(followed, given),
    ...decidedOf(followed, given),
  ];
  return { sentences };
}

/** *Uruguay undertook on 16 March 2033: “…”.* */
function openingOf({ thread }: Followed, given: Given): DraftSentence[] {
  const [first] = thread.entries;
  if (first === undefined) return [];
  const place = placeOf(first, given);
  const lead =
    thread.by.length === 0
      ? `${UNDERTAKEN}${onDay(first)}${BY_NOBODY}`
      : `${partiesInWords(thread.by)} ${OPENED[thread.kind]}${onDay(first)}`;
  return [sentence(endingWith(lead, wordsAt(given, place)), place, first)];
}

/** *Put off, as told on 16 November 2033: “…”.* */
export function laterWord(entry: Entry, given: Given): DraftSentence {
  const place = placeOf(entry, given);
  return sentence(endingWith(`${LATER[entry.role]}${onDay(entry)}`, wordsAt(given, place)), place, entry);
}

/** The last entry that goes on with what the first began; none that is doubtful, where there is another. */
function lastWord([, ...later]: readonly Entry[]): Entry | undefined {
  const telling = later.filter(({ role }) => role !== "made");
  return telling.findLast(({ link }) => !link.doubtful) ?? telling.at(-1);
}

/** *Due 30 June 2034, in 91 days.* */
function dueOf({ thread: { due, entries }, calendar }: Followed, given: Given): DraftSentence[] {
  const said = due && entries.findLast((entry) => entry.due?.interval === due.interval);
  if (!due || !said) return [];
  const told = sentence(`${dueInWords(due, calendar)}.`, placeOf(said, given), said);
  return [calendar?.kind === "overdue" ? { ...told, overdue: true } : told];
}

function dueInWords({ interval, last }: Due, calendar: Followed["calendar"]): string {
  const date = dateInWords(interval);
  if (calendar?.kind === "overdue") return `Overdue since ${dateInWords(calendar.since)}, due ${date}`;
  if (calendar?.kind !== "due") return `Due ${date}`;
  const days = calendar.days === 1 ? "in 1 day" : `in ${calendar.days} days`;
  return `Due ${date}, ${calendar.days === 0 ? "today" : days}${interval === last ? "" : " at the latest"}`;
}

/** *Kept 8 days late.* */
function lateOf({ calendar, thread }: Followed, given: Given): DraftSentence[] {
  const shown = thread.entries.find(({ claim }) => claim === thread.shownBy);
  if ((calendar?.kind !== "kept late" && calendar?.kind !== "told kept late") || shown === undefined)
    return [];
  const words = calendarInWords(calendar);
  return [sentence(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, placeOf(shown, given), shown)];
}

/** What a person has decided is told as theirs. */
function decidedOf({ decided, thread }: Followed, given: Given): DraftSentence[] {
  const last = thread.entries.at(-1);
  if (!decided || !last) return [];
  const day = dateInWords(decided.at.slice(0, 10));
  return [sentence(`Set to ${decided.status} by ${decided.who} on ${day}.`, placeOf(last, given), last)];
}

function nothingSince(followed: Followed, given: Given): DraftSentence[] {
  const last = followed.thread.entries.at(-1);
  const nothing = followed.readSince === 0 || followed.decided ? undefined : noEvidence(followed, given.asOf);
  return nothing === undefined || !last ? [] : [{ text: `${nothing}.`, at: [placeOf(last, given)] }];
}

const sentence = (text: string, place: Place, { link }: Entry): DraftSentence => ({
  text,
  at: [place],
  ...(link.doubtful && { doubtful: true as const }),
});

const onDay = ({ published }: Entry): string =>
  published === undefined ? "" : ` on ${dateInWords(published)}`;

const placeOf = ({ document, evidence }: Entry, given: Given): Place => ({
  document,
  ...placeToQuote(textOf(given, document), evidence),
});
