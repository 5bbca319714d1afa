import { generateJsonFeed } from "feedsmith";
import type { Chunks } from "../../format.js";
import type { Selection } from "../../selection.js";
import { about } from "./about.js";
import { newest, type Item } from "./items.js";

/** What is new, as JSON Feed 1.1. */
export async function* jsonFeed(selection: Selection): Chunks {
  const { title } = about(selection);
  const feed: unknown = generateJsonFeed({ title, items: (await newest(selection)).map(itemOf) });
  yield `${JSON.stringify(feed, undefined, 2)}\n`;
}

const itemOf = ({ id, title, content, updated, published, url, category }: Item) => ({
  id,
  title,
  content_text: content,
  date_modified: new Date(updated),
  ...(published !== undefined && { date_published: new Date(published) }),
  ...(url !== undefined && { url }),
  tags: [category],
});
