import { generateIcsCalendar, generateIcsEvent } from "ts-ics";
import type { Chunks } from "../../format.js";
import type { Selection } from "../../selection.js";
import { dueEvent } from "./due-event.js";
import { folded } from "./folded.js";
import { occasionEvent } from "./occasion-event.js";

const [HEAD, END] = splitBefore(
  generateIcsCalendar({ version: "2.0", prodId: "-//Entente//Record//EN", name: "Entente" }),
  "END:VCALENDAR",
);

/** A calendar (iCalendar, RFC 5545) of encounters that were planned, and of days by which something is to be done. */
export async function* ics({ occasions, threads }: Selection): Chunks {
  yield HEAD;
  for await (const occasion of occasions()) {
    const event = occasion.isAgain ? undefined : occasionEvent(occasion);
    if (event) yield folded(generateIcsEvent(event));
  }
  for await (const thread of threads()) {
    const event = thread.isAgain ? undefined : dueEvent(thread);
    if (event) yield folded(generateIcsEvent(event));
  }
  yield END;
}

function splitBefore(text: string, words: string): [string, string] {
  const at = text.indexOf(words);
  return [text.slice(0, at), text.slice(at)];
}
