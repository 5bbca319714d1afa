import type { Thread } from "../../following/threads/thread.js";
import { allDecisions, standing, type Decision } from "../../record/decisions/decisions.js";
import type { Store } from "../../record/store.js";

export type { Decision } from "../../record/decisions/decisions.js";

/** All decisions that were ever taken, those undone and their undoings too, in their order. */
export const decisionsIn = ({ db }: Store): Promise<Decision[]> => allDecisions(db);

/** A decision, and whether it holds: neither undone nor the undoing of another. */
export interface DecisionHeld {
  readonly taken: Decision;
  readonly holds: boolean;
}

/** All decisions with whether they hold, in their order. */
export async function decisionsHeld(store: Store): Promise<DecisionHeld[]> {
  const all = await decisionsIn(store);
  const holding = new Set(standing(all).map(({ number }) => number));
  return all.map((taken) => ({ taken, holds: taken.kind === "undo" || holding.has(taken.number) }));
}

/** The decisions about a thread or one of its entries, in their order; undoings show in what they undid. */
export const decisionsAbout = async (
  store: Store,
  thread: Pick<Thread, "id" | "entries">,
): Promise<DecisionHeld[]> => aboutThread(await decisionsHeld(store), thread);

/** Of all decisions those about a thread or one of its entries. */
export const aboutThread = (
  decisions: readonly DecisionHeld[],
  thread: Pick<Thread, "id" | "entries">,
): DecisionHeld[] => {
  const isAbout = isAboutThread(thread);
  return decisions.filter(({ taken }) => isAbout(taken));
};

/** Whether a decision is about a thread, an entry of it, or something that was taken out of it or put into it. */
export function isAboutThread({
  id,
  entries,
}: Pick<Thread, "id" | "entries">): (decision: Decision) => boolean {
  const about = new Set([id, ...entries.map(({ claim }) => claim)]);
  return ({ subject, before, after }) =>
    about.has(subject) || threadIn(before) === id || threadIn(after) === id;
}

const threadIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "thread" in value ? value.thread : undefined;
