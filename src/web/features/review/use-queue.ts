import { useState } from "react";
import type { NewDecision, ReviewItem } from "../../client/types.js";
import { useDecide, useUndo } from "../../pieces/decide.js";

/**
 * The queue as one goes through it: the first item that was not skipped, and after all were skipped the first again.
 * @returns the item, how many were decided, and what can be done with it
 */
export function useQueue(items: readonly ReviewItem[], may: boolean) {
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly number[]>([]);
  const decide = useDecide();
  const undo = useUndo();
  const item = items.find(({ id }) => !skipped.includes(id)) ?? items[0];

  const take = (isRight: boolean) => {
    if (item === undefined || decide.isPending || !may) return;
    decide.mutate(decisionOn(item, isRight), {
      onSuccess: ({ number }) => setDecided((before) => [...before, number]),
    });
  };
  const skip = () => {
    if (item === undefined) return;
    const all = skipped.length + 1 >= items.length;
    setSkipped(all ? [] : [...skipped, item.id]);
  };
  const back = () => {
    const last = decided.at(-1);
    if (last === undefined || undo.isPending) return;
    undo.mutate(last, { onSuccess: () => setDecided((before) => before.slice(0, -1)) });
  };
  return {
    item,
    decided: decided.length,
    accept: () => take(true),
    reject: () => take(false),
    skip,
    back,
  };
}

function decisionOn(item: ReviewItem, isRight: boolean): NewDecision {
  if (item.kind === "link")
    return { kind: isRight ? "accept" : "reject", claim: item.claim, thread: item.thread.id };
  const [one, other] = item.two;
  return { kind: isRight ? "same" : "different", claim: one.claim, as: other.claim };
}
