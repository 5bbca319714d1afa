import {
  auditEntries as entries,
  putAuditEntry as put,
  type AuditEntry,
} from "../../record/accounts/audit.js";
import type { Store } from "../../record/store.js";

export type { AuditEntry } from "../../record/accounts/audit.js";

export const putAuditEntry = ({ db }: Store, entry: Omit<AuditEntry, "number">): Promise<void> =>
  put(db, entry);

/** Entries before a number, the latest first. */
export const auditEntries = (
  { db }: Store,
  before: number | undefined,
  limit: number,
): Promise<AuditEntry[]> => entries(db, before, limit);
