import { pageStartsOf } from "../record/documents/page-starts.js";
import type { Store } from "../record/store.js";
import { pageAt } from "../text/pages.js";

/** The page of a document, as it was received, on which a place of its text stands; undefined where it has none. */
export type PageOf = (document: string, offset: number) => number | undefined;

/** Finds pages of these documents. */
export async function pagesOf({ db }: Store, documents: Iterable<string>): Promise<PageOf> {
  const starts = await pageStartsOf(db, documents);
  return (document, offset) => {
    const own = starts.get(document);
    return own === undefined ? undefined : pageAt(own, offset);
  };
}
