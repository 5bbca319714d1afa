import { z } from "zod";
import { statusOf } from "../app/roadmap/roadmap-json.js";
import type { Followed } from "../app/roadmap/roadmap.js";
import { calendarInWords, noEvidence } from "../app/wording/status.js";
import { dateInWords } from "../app/wording/date.js";
import { nameIfAny, nameIn, Quoted, quotedLine } from "./quoted.js";
import { partiesInWords, Party, partyOf } from "./party.js";

/** An undertaking as it stands on a day. */
export const Undertaking = z.object({
  id: z.string().meta({ description: "Id of the thread" }),
  kind: z.string(),
  by: z.array(Party),
  to: z.array(Party),
  status: z
    .string()
    .meta({ description: "In a word: as decided, else by the evidence, else overdue by the calendar" }),
  evidence: z
    .string()
    .meta({ description: "What the documents show; that nothing shows is no failure to do it" }),
  calendar: z.string().optional(),
  decision: z
    .object({ status: z.string(), who: Quoted, at: z.string(), note: Quoted.optional() })
    .optional()
    .meta({ description: "What somebody has decided about the status" }),
  due: z.string().optional().meta({ description: "EDTF" }),
  entries: z.int(),
  doubtful: z.int().meta({ description: "Entries that somebody has yet to review" }),
});
export type Undertaking = z.output<typeof Undertaking>;

/** How an undertaking stands, without its entries. */
export function undertakingOf(followed: Followed, asOf: string): z.input<typeof Undertaking> {
  const { thread, calendar, decided } = followed;
  return {
    id: thread.id,
    kind: thread.kind,
    by: thread.by.map(partyOf),
    to: thread.to.map(partyOf),
    status: statusOf(followed),
    evidence: noEvidence(followed, asOf) ?? `By the evidence ${thread.status}`,
    calendar: calendar && calendarInWords(calendar),
    decision: decided && {
      status: decided.status,
      who: nameIn(decided.who),
      at: decided.at,
      note: nameIfAny(decided.note),
    },
    due: thread.due?.interval,
    entries: thread.entries.length,
    doubtful: thread.entries.filter(({ link }) => link.doubtful).length,
  };
}

/** An undertaking to be read: whose, by when, how it stands. */
export function undertakingInWords({ id, kind, by, to, ...stands }: Undertaking): string {
  const { status, due, evidence, calendar, decision, doubtful } = stands;
  const [doers, others] = [partiesInWords(by), partiesInWords(to)];
  const towards = to.length === 0 || others === doers ? "" : ` to ${others}`;
  return [
    `${status.toUpperCase()}: ${kind} of ${doers}${towards} (${id})`,
    `  ${evidence}${calendar === undefined ? "" : `; by the calendar: ${calendar}`}`,
    ...(due === undefined ? [] : [`  due ${dateInWords(due)}`]),
    ...(decision === undefined ? [] : [`  ${decisionInWords(decision)}`]),
    ...(doubtful === 0 ? [] : [`  doubtful entries: ${doubtful}`]),
  ].join("\n");
}

const decisionInWords = ({ status, who, at, note }: NonNullable<Undertaking["decision"]>): string =>
  `decided to be ${status} by ${quotedLine(who)} on ${at.slice(0, 10)}${note === undefined ? "" : `: ${quotedLine(note)}`}`;
