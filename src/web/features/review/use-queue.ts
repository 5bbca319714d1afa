import { useEffect, useState } from "react";
import type { NewDecision, ReviewItem } from "../../client/types.js";
import { useDecide, useUndo } from "../../pieces/decide.js";

interface Going {
  /** Whether whoever looks may decide. */
  readonly may: boolean;
  /** Id of the item that one is at; the first where there is none, or it has been decided. */
  readonly at: string | undefined;
  readonly onAt: (id: string | undefined) => void;
}

/**
 * The queue as one goes through it: a decision or a skip leads to the item behind, the last to the first again.
 * @returns the item, how many were decided, and what can be done with it
 */
export function useQueue(items: readonly ReviewItem[], { may, at, onAt }: Going) {
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const decide = useDecide();
  const undo = useUndo();
  const place = Math.max(
    items.findIndex(({ id }) => id === at),
    0,
  );
  const item = items[place];
  useEffect(() => {
    // So that the address says which one is looked at, and can be sent.
    if (item !== undefined && at === undefined) onAt(item.id);
  });
  const skip = () => onAt((items[place + 1] ?? items[0])?.id);

  const take = (isRight: boolean) => {
    if (item === undefined || decide.isPending || !may) return;
    decide.mutate(decisionOn(item, isRight), {
      onSuccess: ({ number }) => setDecided((before) => [...before, { number, id: item.id }]),
      onError: () => onAt(item.id),
    });
    skip();
  };
  const back = () => {
    const last = decided.at(-1);
    if (last === undefined || undo.isPending) return;
    undo.mutate(last.number, {
      onSuccess: () => {
        setDecided((before) => before.slice(0, -1));
        onAt(last.id);
      },
    });
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

/** A decision by its number, and the item that it was taken on. */
interface Decided {
  readonly number: number;
  readonly id: string;
}

function decisionOn(item: ReviewItem, isRight: boolean): NewDecision {
  if (item.kind === "link")
    return { kind: isRight ? "accept" : "reject", claim: item.claim, thread: item.thread.id };
  const [one, other] = item.two;
  return { kind: isRight ? "same" : "different", claim: one.claim, as: other.claim };
}
