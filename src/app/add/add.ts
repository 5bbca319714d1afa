import { languageOf } from "../../collect/language.js";
import type { Circumstances } from "../../reading/read-document.js";
import {
  documentId,
  numberOf,
  putDocument,
  type Added,
  type Received,
} from "../../record/documents/put-document.js";
import type { Store } from "../../record/store.js";
import type { Digest, Text } from "./digest.js";

export type { Added, Received } from "../../record/documents/put-document.js";

/** Reads a text, here or in another thread. */
export type Digester = (text: Text) => Digest | Promise<Digest>;

/** A text that is ready to be recorded: read already, where it seemed to be new. */
export interface Prepared {
  readonly received: Received;
  readonly digest?: Digest;
}

/** Finds out the language of a text, and reads it where the record does not hold it; may be done for many at once. */
export async function prepare(store: Store, given: Received, digest: Digester): Promise<Prepared> {
  const received = await withLanguage(given);
  if ((await numberOf(store.db, documentId(received.text))) !== undefined) return { received };
  return { received, digest: await digest({ text: received.text, circumstances: givenWith(received) }) };
}

/**
 * Records texts in one transaction. When the promise is fulfilled, they are on the disk.
 * @param now ISO time
 * @returns what came of each, in their order
 */
export function add(
  { engine, write }: Store,
  texts: readonly Prepared[],
  digest: Digester,
  now: string,
): Promise<Added[]> {
  return write(async (db) => {
    const added: Added[] = [];
    for (const { received, digest: ready } of texts) {
      const again = async (circumstances: Circumstances): Promise<Digest> =>
        ready !== undefined && isSame(ready.circumstances, circumstances)
          ? ready
          : digest({ text: received.text, circumstances });
      // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
      added.push(await putDocument({ db, engine, now, digest: again }, received));
    }
    return added;
  });
}

async function withLanguage(received: Received): Promise<Received> {
  if (received.language !== undefined) return received;
  const language = await languageOf(received.text, undefined);
  return language === undefined ? received : { ...received, language };
}

const givenWith = ({ published, publisher }: Received): Circumstances => ({
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
});

const isSame = (a: Circumstances, b: Circumstances): boolean =>
  a.published === b.published && a.publisher === b.publisher;
