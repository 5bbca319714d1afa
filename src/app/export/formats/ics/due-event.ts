import type { IcsEvent } from "ts-ics";
import { statusOf } from "../../../roadmap/roadmap-json.js";
import { oneLine } from "../../../wording/one-line.js";
import { shorten } from "../../../wording/shorten.js";
import { undertakingInWords } from "../../../wording/thread.js";
import type { ExportedThread } from "../../selection.js";
import { daysOf, quoted, stateOf } from "./event.js";

const LONGEST = 120;

/**
 * The last day by which an undertaking is to be done, with how it stands; undefined where it has none. An encounter that is
 * to be held has an event of its own.
 */
export function dueEvent(exported: ExportedThread): IcsEvent | undefined {
  const { thread, decided, documents } = exported;
  const days = thread.due === undefined || thread.kind === "planned" ? undefined : daysOf(thread.due.last);
  if (days === undefined) return undefined;
  const told = { said: thread.entries, documents, ...(decided && { decided: [decided.at] }) };
  return {
    uid: `due-${thread.id}@entente`,
    summary: oneLine(
      `${undertakingInWords(thread)} (${stateInWords(exported)}): ${shorten(oneLine(thread.title), LONGEST)}`,
    ),
    ...days,
    ...stateOf(told),
    ...quoted(told),
    status: "CONFIRMED",
    timeTransparent: "TRANSPARENT",
    categories: ["Due date"],
  };
}

/** What follows from the day alone a calendar shows by itself. */
function stateInWords(exported: ExportedThread): string {
  const status = statusOf(exported);
  return status === "open" || status === "overdue" ? "due" : status;
}
