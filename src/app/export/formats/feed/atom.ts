import { generateAtomFeed } from "feedsmith";
import type { Chunks } from "../../format.js";
import type { Selection } from "../../selection.js";
import { about } from "./about.js";
import { newest, type Item } from "./items.js";

/** What is new, as Atom (RFC 4287). */
export async function* atom(selection: Selection): Chunks {
  const { id, title } = about(selection);
  const items = await newest(selection);
  yield generateAtomFeed({
    id,
    title: { value: title },
    authors: [{ name: "Entente" }],
    updated: new Date(items[0]?.updated ?? 0),
    entries: items.map(entryOf),
  });
}

const entryOf = ({ id, title, content, updated, published, url, category }: Item) => ({
  id,
  title: { value: title },
  content: { value: content, type: "text" },
  updated: new Date(updated),
  ...(published !== undefined && { published: new Date(published) }),
  ...(url !== undefined && { links: [{ href: url, rel: "alternate" }] }),
  categories: [{ term: category }],
});
