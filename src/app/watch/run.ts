import type { Fetcher } from "../../collect/address/fetcher.js";
import { lookAt, type Looked } from "../../collect/watch/look.js";
import type { Collected } from "../../collect/collected.js";
import type { Store } from "../../record/store.js";
import { add, prepare, type Added, type Digester, type Received } from "../add/add.js";
import { particularsOf } from "../add/particulars.js";
import { keepSource, sources } from "./sources.js";

export { openFetcher, type Fetcher } from "../../collect/address/fetcher.js";

/** What a look at a source or one of its pages came to, and what of it was recorded. */
export interface Told extends Pick<Looked, "address" | "news" | "problem"> {
  /** Why single documents on a page could not be read. */
  readonly refused: readonly string[];
  readonly added: readonly Added[];
}

/**
 * Looks at every source that is due and records what is new. What has been told is on the disk, readouts before what is
 * known of their source: whoever is cut off at any time loses nothing, and records nothing twice.
 */
export async function* runWatched(
  store: Store,
  fetcher: Fetcher,
  digest: Digester,
  now: () => Date,
): AsyncGenerator<Told> {
  for (const source of await sources(store)) {
    // oxlint-disable-next-line no-await-in-loop -- one source after another
    for await (const looked of lookAt(source, fetcher, now)) {
      const added = await recorded(store, looked, digest, now());
      await keepSource(store, looked.watched);
      const { address, news, problem, finds } = looked;
      const refused = finds.flatMap((find) => (find.kind === "refused" ? [`${find.name} ${find.what}`] : []));
      yield { address, news, added, refused, ...(problem !== undefined && { problem }) };
    }
  }
}

async function recorded(
  store: Store,
  { address, finds }: Looked,
  digest: Digester,
  now: Date,
): Promise<Added[]> {
  const received = finds.flatMap((find) => (find.kind === "collected" ? [receivedAt(address, find)] : []));
  if (received.length === 0) return [];
  const prepared = await Promise.all(received.map((one) => prepare(store, one, digest)));
  return add(store, prepared, digest, now.toISOString());
}

/** A page is known again by the address that it was asked for at; what is packed in it by its name there. */
function receivedAt(asked: string, find: Collected): Received {
  const { text, bytes, name, title, address } = find;
  return {
    text,
    bytes,
    name: title ?? name,
    place: address === undefined || address === name ? asked : name,
    url: asked,
    ...particularsOf(find),
  };
}
