import { z } from "zod";
import { Problem } from "../problem.js";

/** How much of a listing is asked for, and from where. */
export const PAGING = {
  limit: z.int().min(1).max(50).default(20).meta({ description: "The most items that are given" }),
  cursor: z.string().min(1).max(300).optional().meta({ description: "`next` of the page before" }),
};

/** What goes with every listing. */
export const NEXT = {
  next: z
    .string()
    .optional()
    .meta({ description: "Pass it as `cursor` for more; missing where there is no more" }),
};

/** Bytes of JSON: what a reader who reads it all can take in at once. A page is cut before it is larger. */
const LARGEST = 24_000;

interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * A page of a listing, as long as is asked for and as large as an answer may be, but no less than one item.
 * @param idOf by which a cursor finds an item again, so that what is added meanwhile is neither repeated nor skipped
 * @param shown an item as the answer has it; asked only for those on the page
 * @throws Problem when the cursor stands at nothing
 */
export function pageFrom<Item, Shown>(
  all: readonly Item[],
  { limit, cursor }: Asked,
  idOf: (item: Item) => string,
  shown: (item: Item) => Shown,
): { readonly items: Shown[]; readonly next?: string } {
  const rest = cursor === undefined ? all : all.slice(placeOf(cursor, all.map(idOf)) + 1);
  const items = fitting(rest.slice(0, limit), shown);
  const last = rest[items.length - 1];
  return { items, ...(items.length < rest.length && last !== undefined && { next: idOf(last) }) };
}

function placeOf(cursor: string, ids: readonly string[]): number {
  const place = ids.indexOf(cursor);
  if (place >= 0) return place;
  throw new Problem("is no cursor of this listing", "pass `next` of the page before, or none", cursor);
}

/** As many of the first items as an answer has room for. */
function fitting<Item, Shown>(items: readonly Item[], shown: (item: Item) => Shown): Shown[] {
  const kept: Shown[] = [];
  let size = 0;
  for (const item of items) {
    const one = shown(item);
    size += Buffer.byteLength(JSON.stringify(one));
    if (size > LARGEST && kept.length > 0) break;
    kept.push(one);
  }
  return kept;
}

/** What a reader is told below a listing. */
export const nextInWords = (next: string | undefined): string =>
  next === undefined ? "" : `\nThere is more: pass cursor ${JSON.stringify(next)}.`;
