import type { ThreadHead } from "../../following/threads/head.js";
import { isOverdue } from "../../following/threads/measures.js";
import type { DecisionOnStatus } from "../decide/decided-statuses.js";

/**
 * How a thread stands, in one word: what a person decided, else what the evidence shows, else whether its day has passed.
 * @param asOf ISO day
 */
export const headStatus = (
  head: Pick<ThreadHead, "status" | "due">,
  asOf: string,
  decided: Pick<DecisionOnStatus, "status"> | undefined,
): string => decided?.status ?? (isOverdue(head, asOf) ? "overdue" : head.status);
