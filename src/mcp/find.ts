import { z } from "zod";
import type { ReadoutShown } from "../app/readouts/readout.js";
import { dateInWords } from "../app/wording/date.js";
import { Evidence, evidenceAt, evidenceInWords } from "./evidence.js";
import { Party, partiesInWords, partyOf } from "./party.js";
import { nameIfAny, Quoted, quotedLine } from "./quoted.js";

/** So many who take part as an answer has room for. */
const MOST = 20;

/** Something that was read in a document. */
export const Find = z.object({
  id: z.string().meta({ description: "Id of the find" }),
  what: z.enum(["statement", "encounter", "act", "fact"]),
  kind: z
    .string()
    .optional()
    .meta({ description: "Of an act or encounter; of a statement direct or indirect" }),
  status: z.string().optional().meta({ description: "Of an encounter: held, planned, proposed, cancelled" }),
  by: z
    .array(Party)
    .optional()
    .meta({ description: `Who speaks, acts or takes part, ${MOST} at most; persons have their name as id` }),
  to: z.array(Party).optional(),
  date: z.string().optional().meta({ description: "EDTF: when it was, or is due" }),
  place: Quoted.optional(),
  condition: Quoted.optional(),
  negated: z.literal(true).optional(),
  evidence: Evidence,
  thread: z.string().optional().meta({ description: "Id of the thread that it is an entry of" }),
});
export type Find = z.output<typeof Find>;

type Reading = ReadoutShown["reading"];
type FindShown = z.input<typeof Find>;
type At = (place: Parameters<typeof evidenceAt>[1]) => FindShown["evidence"];

/** What a document was found to say, in the order of its text. */
export function findsIn({ id, reading, threads }: ReadoutShown): FindShown[] {
  const threadOf = new Map(threads.map(({ claim, thread }) => [claim, thread]));
  const at: At = (place) => evidenceAt(id, place);
  return [
    ...reading.statements.map(statementAt(at)),
    ...reading.encounters.map(encounterAt(at)),
    ...reading.acts.map(actAt(at)),
    ...reading.facts.map(factAt(at)),
  ]
    .map((find) => ({ ...find, thread: threadOf.get(find.id) }))
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

const parties = (ids: readonly string[]): Party[] => ids.slice(0, MOST).map(partyOf);

const statementAt =
  (at: At) =>
  ({ id, mode, speaker, content, negated }: Reading["statements"][number]): FindShown => ({
    id,
    what: "statement",
    kind: mode,
    by: parties(speaker.split(" & ")),
    negated,
    evidence: at(content),
  });

const encounterAt =
  (at: At) =>
  ({ place, participants, evidence, ...encounter }: Reading["encounters"][number]): FindShown => ({
    id: encounter.id,
    what: "encounter",
    kind: encounter.kind,
    status: encounter.status,
    by: parties(participants),
    date: encounter.date,
    place: nameIfAny(place),
    evidence: at(evidence),
  });

const actAt =
  (at: At) =>
  ({ by, to, due, condition, evidence, ...act }: Reading["acts"][number]): FindShown => ({
    id: act.id,
    what: "act",
    kind: act.kind,
    by: parties(by),
    to: to && parties(to),
    date: due,
    condition: nameIfAny(condition),
    negated: act.negated,
    evidence: at(evidence),
  });

const factAt =
  (at: At) =>
  ({ id, outcome, due, evidence }: Reading["facts"][number]): FindShown => ({
    id,
    what: "fact",
    kind: outcome,
    date: due,
    evidence: at(evidence),
  });

/** A find to be read. */
export function findInWords({ id, what, kind, status, by, to, ...find }: Find): string {
  const { date, place, condition, negated, evidence, thread } = find;
  const particulars = [
    [negated && "not", kind, kind === undefined || what === "fact" ? what : undefined],
    [status],
    [by && `by ${partiesInWords(by)}`],
    [to && `to ${partiesInWords(to)}`],
    [date === undefined ? undefined : dateInWords(date)],
    [place === undefined ? undefined : `in ${quotedLine(place)}`],
    [condition === undefined ? undefined : `on condition: ${quotedLine(condition)}`],
    [thread === undefined ? undefined : `in thread ${thread}`],
  ].map((words) => words.filter(Boolean).join(" "));
  return `${particulars.filter(Boolean).join(", ")}\n  ${evidenceInWords(evidence)} (${id})`;
}
