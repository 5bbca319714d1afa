import { staleValues } from "../record/results/stale.js";
import type { Store } from "../record/store.js";

// What the rooms beyond `app` need of the record, so that they import nothing from further in.
export { checkBackup, restoreBackup } from "../record/backup/restore-backup.js";
export { writeBackup } from "../record/backup/write-backup.js";
export { statisticsOf, type Statistics } from "../record/statistics.js";
export { openRecord, type Store, type Where } from "../record/store.js";

/** Whether the database answers. */
export const answers = ({ db }: Store): Promise<boolean> =>
  staleValues(db, "relation").then(
    () => true,
    () => false,
  );
