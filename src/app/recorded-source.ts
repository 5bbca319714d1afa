import { readouts } from "../record/documents/readouts.js";
import type { Store } from "../record/store.js";
import type { Source } from "./compare.js";
import { Missing } from "./missing.js";
import { documentMeant } from "./show/document-meant.js";

/**
 * A document of the record, to be compared with another.
 * @param given the beginning of its id, or the name under which it was found
 * @throws Missing when there is none, Problem when there are several
 */
export async function recordedSource(store: Store, given: string): Promise<Source> {
  const [readout] = await readouts(store.db, [await documentMeant(store, given)], []);
  if (readout === undefined) throw new Missing("has no reading", "make it: entente reread", given);
  const { name, text, published, publisher } = readout;
  const circumstances = { ...(published && { published }), ...(publisher && { publisher }) };
  return { name, text, circumstances };
}
