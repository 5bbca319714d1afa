import { allDecisions, type Decision } from "../../record/decisions/decisions.js";
import type { Store } from "../../record/store.js";

export type { Decision } from "../../record/decisions/decisions.js";

/** All decisions that were ever taken, those undone and their undoings too, in their order. */
export const decisionsIn = ({ db }: Store): Promise<Decision[]> => allDecisions(db);
