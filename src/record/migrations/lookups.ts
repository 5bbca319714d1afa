import type { Migration } from "./migration.js";

/** Without the index of all doubtful entries the one that has them in the order of the queue is used. */
export const lookups: Migration = {
  name: "lookups",
  statements: () => ["drop index entry_doubtful"],
};
