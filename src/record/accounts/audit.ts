import type { Database } from "../engines/engine.js";

/** Something that somebody did, or tried. */
export interface AuditEntry {
  readonly number: number;
  /** ISO time. */
  readonly at: string;
  /** Name or address; what they gave, where they are not known. */
  readonly who: string;
  /** As `POST /api/v1/users`. */
  readonly what: string;
  /** Of the answer, as HTTP has it. */
  readonly status: number;
  /** Id under which the log knows the request. */
  readonly request: string;
}

export async function putAuditEntry(db: Database, entry: Omit<AuditEntry, "number">): Promise<void> {
  await db.insertInto("audit").values(entry).execute();
}

/** Entries before a number, the latest first. */
export const auditEntries = (
  db: Database,
  before: number | undefined,
  limit: number,
): Promise<AuditEntry[]> =>
  db
    .selectFrom("audit")
    .selectAll()
    .$if(before !== undefined, (query) => query.where("number", "<", before ?? 0))
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
