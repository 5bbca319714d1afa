import type { Database } from "../engines/engine.js";
import { decisionsOf, type Decision } from "./decisions.js";

/** The decisions by which documents are withdrawn now, by the ids of the documents, in the order in which they were taken. */
export async function withdrawalsByDocument(db: Database): Promise<ReadonlyMap<string, Decision>> {
  const decisions = await decisionsOf(db, "withdraw");
  return new Map(decisions.map((decision) => [decision.subject, decision]));
}

/** Whether a document counts nowhere, by somebody's decision. */
export const isWithdrawn = async (db: Database, id: string): Promise<boolean> =>
  (await withdrawalsByDocument(db)).has(id);
