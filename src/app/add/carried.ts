import { differenceOf } from "../../following/duplicates/difference.js";
import { headsWith } from "../../record/documents/readouts.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Store } from "../../record/store.js";

/** A text that was held already, with how much has been changed in it. */
export interface Carried {
  readonly id: string;
  readonly name: string;
  /** Places where words were added, removed or replaced. */
  readonly changes: number;
}

/** The document whose text another one carries too. */
export async function carriedBy(
  { db }: Store,
  { id, sameAs }: { readonly id: string; readonly sameAs: string },
): Promise<Carried> {
  const [head] = await headsWith(db, [sameAs]);
  const texts = await textsOf(db, [sameAs, id]);
  const changes = changesIn(texts.get(sameAs) ?? "", texts.get(id) ?? "");
  return { id: sameAs, name: head?.name ?? "", changes };
}

/** What was removed and what stands in its place are one change. */
function changesIn(a: string, b: string): number {
  const kinds = differenceOf(a, b).map(({ kind }) => kind);
  return kinds.filter((kind, at) => kind !== "same" && (kinds[at - 1] ?? "same") === "same").length;
}
