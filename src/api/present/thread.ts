import type { DecisionHeld } from "../../app/decide/decisions.js";
import type { Evidence, Witness } from "../../app/evidence.js";
import type { Entry, Followed, Roadmap } from "../../app/roadmap/roadmap.js";
import { calendarInWords, noEvidence } from "../../app/wording/status.js";
import { relationKeyOf } from "../../app/relations/relations.js";
import type { Thread, ThreadSummary } from "../schemas/thread.js";
import { given } from "../given.js";
import { decisionOf } from "./decision.js";
import { partiesOf } from "./parties.js";

/** A thread in a list. */
export function threadSummary(followed: Followed, asOf: string): ThreadSummary {
  const { thread } = followed;
  const { id, kind, title, doer, topics, entries } = thread;
  const [opened, latest] = [entries.at(0)?.published, entries.at(-1)?.published];
  return {
    id,
    relation: relationKeyOf(thread.relation),
    kind,
    title,
    by: partiesOf(thread.by),
    to: partiesOf(thread.to),
    doer,
    topics,
    statuses: statusesOf(followed, asOf),
    ...(thread.due && { due: dueOf(thread.due) }),
    ...(opened !== undefined && { opened }),
    ...(latest !== undefined && { latest }),
    entries: entries.length,
    doubtful: entries.filter(({ link }) => link.doubtful).length,
  };
}

/** A thread with its entries, each with the words that it rests on. */
export function threadInFull(
  followed: Followed,
  seen: Pick<Roadmap, "asOf" | "readouts">,
  witness: Witness,
  decisions: readonly DecisionHeld[],
): Thread {
  const { entries: _, ...summary } = threadSummary(followed, seen.asOf);
  const { entries, instructed } = followed.thread;
  return {
    ...summary,
    ...(instructed !== undefined && { instructed }),
    entries: entries.map((entry) => entryOf(entry, seen, witness(entry.document, entry.evidence))),
    decisions: decisions.map(decisionOf),
  };
}

function entryOf(entry: Entry, { readouts }: Pick<Roadmap, "readouts">, evidence: Evidence) {
  const { due, document: id, side, ...rest } = entry;
  const head = readouts.find((readout) => readout.id === id) ?? { id, name: id };
  const { claim, role, source, kind, strength, condition, amounts, change, partial, link } = rest;
  return given({
    claim,
    readout: { ...head, ...(side !== undefined && { side }) },
    role,
    source,
    kind,
    evidence,
    due: due && dueOf(due),
    strength,
    condition,
    amounts,
    change,
    partial,
    link,
  });
}

const dueOf = ({ words, ...due }: NonNullable<Entry["due"]>) => ({ words: words.text, ...due });

function statusesOf(followed: Followed, asOf: string): ThreadSummary["statuses"] {
  const { thread, calendar, decided } = followed;
  return {
    evidence: {
      status: thread.status,
      ...(thread.shownBy !== undefined && { shownBy: thread.shownBy }),
      sentence: noEvidence(followed, asOf) ?? `By the evidence ${thread.status}`,
    },
    calendar: calendar
      ? {
          status: calendar.kind,
          sentence: calendarInWords(calendar),
          ...("days" in calendar && { days: calendar.days }),
        }
      : { status: "closed", sentence: "no longer waited for" },
    ...(decided && { decision: withoutNumber(decided) }),
  };
}

const withoutNumber = ({ status, who, at, note }: NonNullable<Followed["decided"]>) =>
  given({ status, who, at, note });
