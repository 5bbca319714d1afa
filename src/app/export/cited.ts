import { sourcesOfAll, type Source } from "../../record/documents/find-document.js";
import { headsWith, type DocumentHead } from "../../record/documents/readouts.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Store } from "../../record/store.js";
import { sidesIn, type SideOf } from "../publishers/sides.js";
import type { ReadoutName } from "../readouts/readout.js";

/** A readout as what is cited from it needs it: name, address and words. */
export interface Cited extends ReadoutName {
  /** Of the page that it was read on, where there is one. */
  readonly url?: string;
  /** ISO time when it was first added. */
  readonly added: string;
  readonly text: string;
}

/** The readouts with these ids, by id. */
export async function citedWith({ db }: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, Cited>> {
  const asked = [...new Set(ids)];
  const [sources, texts] = [await sourcesOfAll(db, asked), await textsOf(db, asked)];
  const [heads, sideOf] = [await headsWith(db, asked), await sidesIn(db)];
  return new Map(
    heads.map((head) => [
      head.id,
      { ...citedFrom(head, sources.get(head.id) ?? [], sideOf), text: texts.get(head.id) ?? "" },
    ]),
  );
}

/** What is cited of a readout but its words. */
export function citedFrom(
  { id, name, published, publisher }: DocumentHead,
  sources: readonly Source[],
  sideOf: SideOf,
): Omit<Cited, "text"> {
  const url = sources.find((source) => source.url !== undefined)?.url;
  const side = sideOf({
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { address: url }),
  });
  return {
    id,
    name,
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(side !== undefined && { side }),
    ...(url !== undefined && { url }),
    added: sources[0]?.added ?? "",
  };
}
