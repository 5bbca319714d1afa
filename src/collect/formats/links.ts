import { parseFeed } from "feedsmith";
import { dayOf } from "../day.js";
import type { Link, Links } from "../link.js";
import { documentOfXml, type DomElement } from "../markup/dom.js";
import { tidy } from "../settle.js";
import { decodePage } from "./charset.js";

/** A feed has some dozens; a sitemap 50,000 at most, by its standard. The newest are kept. */
const MOST = 5000;
const SITEMAP = /^(?:[^<]|<(?!urlset|sitemapindex)[?!][^>]*>)*<(urlset|sitemapindex)[\s>]/;

/**
 * The pages that a feed (RSS, Atom, JSON Feed) or a sitemap leads to.
 * @param address of the feed, from which relative addresses count
 * @throws Error when it is neither
 */
export function readLinks(bytes: Uint8Array, address: string, charset: string | undefined): Links {
  const text = decodePage(bytes, charset).trimStart();
  const sitemap = SITEMAP.exec(text.slice(0, 4096))?.[1];
  return sitemap === undefined
    ? linksOfFeed(text, address)
    : linksOfSitemap(text, address, sitemap === "urlset");
}

function linksOfFeed(text: string, address: string): Links {
  const { title, items } = itemsIn(text);
  return {
    kind: "feed",
    ...(title && { title: tidy(title) }),
    links: chosen(items.map((item) => linkOf(item, address))),
  };
}

/** An item of any kind of feed. */
interface Item {
  readonly url: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

/** What a feed of any kind has. */
interface Feed {
  readonly title: string | undefined;
  readonly items: readonly Item[];
}

function itemsIn(text: string): Feed {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case "rss": {
      const items = (parsed.feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
        url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        published: pubDate ?? dc?.dates?.[0],
      }));
      return { title: parsed.feed.title, items };
    }
    case "rdf": {
      const items = (parsed.feed.items ?? []).map(({ link, title, dc }) => ({
        url: link,
        title,
        published: dc?.dates?.[0],
      }));
      return { title: parsed.feed.title, items };
    }
    case "atom": {
      const items = (parsed.feed.entries ?? []).map(({ links, title, published, updated }) => ({
        url: (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href,
        title: title?.value,
        published: published ?? updated,
        updated,
      }));
      return { title: parsed.feed.title?.value, items };
    }
    case "json": {
      const items = (parsed.feed.items ?? []).map(({ url, title, date_published, date_modified }) => ({
        url,
        title,
        published: date_published,
        updated: date_modified,
      }));
      return { title: parsed.feed.title, items };
    }
  }
}

function linkOf({ url, title, published, updated }: Item, base: string): Link | undefined {
  const address = absolute(url, base);
  const day = dayOf(published);
  const stamp = updated ?? published;
  if (address === undefined) return undefined;
  return {
    address,
    ...(title && { title: tidy(title) }),
    ...(day !== undefined && { published: day }),
    ...(stamp !== undefined && { stamp }),
  };
}

function linksOfSitemap(text: string, address: string, isPages: boolean): Links {
  const document = documentOfXml(text);
  const links = [...document.querySelectorAll(isPages ? "url" : "sitemap")].map((entry): Link | undefined => {
    const url = absolute(wordsIn(entry, "loc"), address);
    const stamp = wordsIn(entry, "lastmod");
    return url === undefined ? undefined : { address: url, ...(stamp !== undefined && { stamp }) };
  });
  return { kind: isPages ? "sitemap" : "sitemap-index", links: chosen(links) };
}

function wordsIn(entry: DomElement, name: string): string | undefined {
  const [element] = entry.querySelectorAll(name);
  return tidy(element?.textContent ?? "") || undefined;
}

function absolute(url: string | undefined, base: string): string | undefined {
  if (url === undefined || !URL.canParse(url.trim(), base)) return undefined;
  const parsed = new URL(url.trim(), base);
  parsed.hash = "";
  return parsed.protocol === "http:" || parsed.protocol === "https:" ? parsed.href : undefined;
}

/** Each address once, the newest first; those without a day keep their places behind those with one. */
function chosen(links: readonly (Link | undefined)[]): Link[] {
  const byAddress = new Map<string, Link>();
  for (const link of links)
    if (link !== undefined && !byAddress.has(link.address)) byAddress.set(link.address, link);
  return [...byAddress.values()].toSorted((a, b) => compare(dayIn(b), dayIn(a))).slice(0, MOST);
}

const dayIn = ({ published, stamp }: Link): string => published ?? dayOf(stamp) ?? "";

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
