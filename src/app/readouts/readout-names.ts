import { headsWith } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import type { ReadoutName } from "./readout.js";

/** By what people know readouts, by id. */
export async function readoutNames(
  { db }: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ReadoutName>> {
  const heads = await headsWith(db, [...new Set(ids)]);
  return new Map(heads.map((head) => [head.id, head]));
}
