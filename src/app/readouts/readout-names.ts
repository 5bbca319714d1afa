import { headsWith } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { sidesIn } from "../publishers/sides.js";
import { nameOf, type ReadoutName } from "./readout.js";

/** By what people know readouts, by id. */
export async function readoutNames(
  { db }: Store,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ReadoutName>> {
  const [heads, sideOf] = [await headsWith(db, [...new Set(ids)]), await sidesIn(db)];
  return new Map(heads.map((head) => [head.id, nameOf(head, sideOf)]));
}
