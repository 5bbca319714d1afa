import type { Database } from "../engines/engine.js";
import type { DecisionRow } from "../tables.js";

export const DECISION_KINDS = [
  "accept",
  "reject",
  "correct",
  "merge",
  "split",
  "status",
  "note",
  "publisher",
  "withdraw",
  "undo",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a person has decided about something in the record. */
export interface Decision {
  /** Counts all decisions, from 1 and in the order of time. */
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  readonly kind: DecisionKind;
  /**
   * The id of what it is about: a claim, thread, person; of a `publisher` its host or name; of a `withdraw` the document;
   * of an `undo` the number of the decision undone.
   */
  readonly subject: string;
  /** What stood before, and what stands now; any JSON. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly note?: string;
}

export type NewDecision = Omit<Decision, "number">;

/**
 * Appends a decision; within a transaction. None is ever changed: to take one back, append an `undo` with its number
 * as subject.
 * @returns its number
 */
export async function decide(db: Database, decision: NewDecision): Promise<number> {
  const { at, who, kind, subject, before, after, note } = decision;
  const last = await db
    .selectFrom("decision")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  // Numbers without gaps, and the same after a restore: undoing refers to them. There is one writer at a time.
  const number = (last?.number ?? 0) + 1;
  const row = {
    number,
    at,
    who,
    kind,
    subject,
    before: json(before),
    after: json(after),
    note: note ?? null,
  };
  await db.insertInto("decision").values(row).execute();
  return number;
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** All decisions that were ever taken, in their order. */
export async function allDecisions(db: Database): Promise<Decision[]> {
  const rows = await db.selectFrom("decision").selectAll().orderBy("number").execute();
  return rows.flatMap(decisionOf);
}

/** The decisions of one kind that hold, in their order. */
export async function decisionsOf(db: Database, kind: DecisionKind): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("kind", "in", [kind, "undo"])
    .orderBy("number")
    .execute();
  return standing(rows.flatMap(decisionOf));
}

/** The decisions that hold: neither undone nor the undoing of another; an undoing may be undone itself. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<number>();
  for (const { kind, subject, number } of decisions.toReversed())
    if (kind === "undo" && !undone.has(number)) undone.add(Number(subject));
  return decisions.filter(({ kind, number }) => kind !== "undo" && !undone.has(number));
}

function decisionOf({ number, at, who, kind, subject, before, after, note }: DecisionRow): Decision[] {
  const known = DECISION_KINDS.find((name) => name === kind);
  if (known === undefined) return [];
  return [
    {
      number,
      at,
      who,
      kind: known,
      subject,
      ...(before !== null && { before: parsed(before) }),
      ...(after !== null && { after: parsed(after) }),
      ...(note !== null && { note }),
    },
  ];
}

const parsed = (text: string): unknown => JSON.parse(text);
