import type { Store } from "../../record/store.js";
import { Missing } from "../missing.js";
import { showOccasions, type ShownOccasion } from "../show/show-thread.js";

/**
 * The occasion that goes by an id.
 * @throws Missing when there is none
 */
export async function occasionShown(store: Store, id: string): Promise<ShownOccasion> {
  const [occasion] = await showOccasions(store, id);
  if (occasion) return occasion;
  throw new Missing("is no occasion of the record", "look for it: entente timeline PARTY PARTY", id);
}
