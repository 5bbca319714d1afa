import { ENGINE } from "../reading/engine.js";
import { putReading } from "../record/documents/put-reading.js";
import { readByOthers, unread } from "../record/documents/outdated.js";
import type { Store } from "../record/store.js";
import type { Digester } from "./add/add.js";

/** So many readings are made in one transaction. */
const BATCH = 20;

/**
 * The documents whose readings are to be made again: those of another engine, or all.
 * @returns their numbers, for `reread`
 */
export const toReread = (store: Store, all: boolean): Promise<number[]> =>
  readByOthers(store.db, all ? undefined : ENGINE);

/**
 * Makes the readings of documents again, batch by batch; what has been decided stays.
 * @returns after each batch how many were read in it
 */
export async function* reread(
  store: Store,
  numbers: readonly number[],
  digest: Digester,
): AsyncGenerator<number> {
  for (let at = 0; at < numbers.length; at += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch bounds the memory
    yield await rereadBatch(store, numbers.slice(at, at + BATCH), digest);
  }
}

async function rereadBatch(store: Store, numbers: readonly number[], digest: Digester): Promise<number> {
  const documents = await unread(store.db, numbers);
  const digests = await Promise.all(documents.map(async (document) => digest(document)));
  await store.write(async (db) => {
    for (const [index, { number }] of documents.entries()) {
      const made = digests[index];
      // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
      if (made !== undefined) await putReading({ db, engine: store.engine }, number, made);
    }
  });
  return documents.length;
}
