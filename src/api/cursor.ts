import type { z } from "@hono/zod-openapi";
import { Refusal } from "./problems/refusal.js";

/**
 * Where a cursor stands: the key of the last item of the page before.
 * @throws Refusal when it is none of ours
 */
export function cursorOf<Schema extends z.ZodType>(key: Schema, cursor: string): z.output<Schema> {
  const read = key.safeParse(jsonOf(Buffer.from(cursor, "base64url").toString()));
  if (read.success) return read.data;
  throw new Refusal("invalid-request", "Take the cursor from `next` of the page before.", {
    mistakes: [{ at: "cursor", what: "is no cursor of this listing" }],
  });
}

/**
 * A page of a listing.
 * @param found as many items as the page may have and one more, where there is one
 * @param keyOf by what the listing goes on after an item
 */
export function pageFrom<Item>(
  found: readonly Item[],
  limit: number,
  keyOf: (item: Item) => unknown,
): { items: readonly Item[]; next?: string } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  if (found.length <= limit || last === undefined) return { items };
  return { items, next: cursorFor(keyOf(last)) };
}

/** The cursor that stands behind an item, by its key. */
export const cursorFor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString("base64url");

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
