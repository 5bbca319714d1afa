import { readouts } from "../record/documents/readouts.js";
import type { Store } from "../record/store.js";
import type { Source } from "./compare.js";
import { documentMeant } from "./show/document-meant.js";
import { whyMissing } from "./withdrawals/withdrawals.js";

/**
 * A document of the record, to be compared with another.
 * @param given the beginning of its id, or the name under which it was found
 * @throws Missing when there is none, Problem when there are several or it has been withdrawn
 */
export async function recordedSource(store: Store, given: string): Promise<Source> {
  const id = await documentMeant(store, given);
  const [readout] = await readouts(store.db, [id], []);
  if (readout === undefined) throw await whyMissing(store.db, id);
  const { name, text, published, publisher } = readout;
  const circumstances = { ...(published && { published }), ...(publisher && { publisher }) };
  return { name, text, circumstances };
}
