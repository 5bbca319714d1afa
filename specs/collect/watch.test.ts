import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type * as FetcherModule from "../../src/collect/address/fetcher.js";
import type * as LookModule from "../../src/collect/watch/look.js";
import { newlyWatched, type Watched } from "../../src/collect/watch/watched.js";
import { serve } from "./server.js";

// As it is shipped: what parses runs in threads of what has been built.
const built = (path: string): string => new URL(`../../dist/collect/${path}`, import.meta.url).href;
const { lookAt }: typeof LookModule = await import(/* @vite-ignore */ built("watch/look.js"));
const { openFetcher }: typeof FetcherModule = await import(/* @vite-ignore */ built("address/fetcher.js"));

const server = await serve();
const { origin, pages, log } = server;
const limits = { redirects: 3, bytes: 1_000_000, seconds: 2, pauseSeconds: 0 };
const fetcher = openFetcher({ allowPrivate: true, limits });
afterAll(async () => {
  await fetcher.close();
  await server.close();
});
beforeEach(() => {
  pages.clear();
  log.length = 0;
});

const HOUR = 60;
const monday = new Date("2033-05-02T08:00:00Z");
const after = (days: number): Date => new Date(monday.getTime() + days * 24 * HOUR * 60_000);

const article = (text: string): string =>
  `<html><head><title>Readout</title></head><body><nav>News</nav><article><h1>Readout</h1><p>${text} The Minister received the Ambassador of Ghana and they spoke for an hour about the ports of the two countries and what is to be done.</p></article></body></html>`;

const put = (path: string, text: string): void => {
  pages.set(path, { body: article(text), etag: `"${text}"` });
};

/** A feed of these pages with the day on which each was changed last. */
const feed = (...items: readonly (readonly [path: string, day: string])[]): void => {
  const entries = items.map(
    ([path, day]) =>
      `<entry><title>Readout</title><id>${path}</id><link href="${path}"/><updated>${day}T00:00:00Z</updated></entry>`,
  );
  const body = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries.join("")}</feed>`;
  pages.set("/feed", { body, type: "application/atom+xml", etag: `"${items.flat().join()}"` });
};

/** Looks at a source until nothing is due: what is told of it, and what is known of it then. */
async function look(watched: Watched, now: Date): Promise<{ told: string[]; watched: Watched }> {
  const told: string[] = [];
  let last = watched;
  for await (const { watched: next, address, news, problem } of lookAt(watched, fetcher, () => now)) {
    const why = problem === undefined ? "" : `: ${problem.message}`;
    told.push(`${new URL(address).pathname} ${news}${why}`);
    // As a record keeps it.
    last = JSON.parse(JSON.stringify(next));
  }
  return { told, watched: last };
}

describe("a feed", () => {
  test("a run that is cut off goes on where it was, and fetches nothing twice", async () => {
    for (const path of ["/1", "/2", "/3"]) put(path, path);
    feed(["/1", "2033-04-30"], ["/2", "2033-04-29"], ["/3", "2033-04-28"]);
    const source = newlyWatched(`${origin}/feed`, HOUR, monday);
    let watched = source;
    for (let steps = 0; steps < 4; steps++) {
      // Each run is ended after its first step.
      for await (const looked of lookAt(watched, fetcher, () => monday)) {
        watched = looked.watched;
        break;
      }
    }
    expect(watched.pending).toEqual([]);
    expect(log.filter((line) => !line.startsWith("/robots"))).toEqual([
      "/feed 200",
      "/1 200",
      "/2 200",
      "/3 200",
    ]);
  });

  test("a busy server is left alone for as long as it asks", async () => {
    pages.set("/feed", { body: "", status: 503, headers: { "retry-after": "36000" } });
    const { told, watched } = await look(newlyWatched(`${origin}/feed`, HOUR, monday), monday);
    expect(told).toEqual(["/feed failed: is refused by a busy server (503)"]);
    expect(watched.due).toBe(new Date(monday.getTime() + 36_000_000).toISOString());
  });
});

test("a sitemap of sitemaps leads to its pages", async () => {
  const xml = (body: string): { body: string; type: string } => ({
    body: `<?xml version="1.0"?>${body}`,
    type: "text/xml",
  });
  pages.set(
    "/sitemap.xml",
    xml(`<sitemapindex><sitemap><loc>${origin}/news.xml</loc></sitemap></sitemapindex>`),
  );
  pages.set(
    "/news.xml",
    xml(
      `<urlset><url><loc>/1</loc><lastmod>2033-05-01</lastmod></url><url><loc>file:///etc/passwd</loc></url></urlset>`,
    ),
  );
  put("/1", "One.");
  const { told } = await look(newlyWatched(`${origin}/sitemap.xml`, HOUR, monday), monday);
  expect(told).toEqual(["/sitemap.xml looked", "/1 new"]);
});

test("a JSON Feed and RSS lead to their pages", async () => {
  put("/1", "One.");
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    items: [{ id: "1", url: `${origin}/1` }],
  };
  pages.set("/feed.json", { body: JSON.stringify(json), type: "application/feed+json" });
  pages.set("/rss", {
    body: `<rss version="2.0"><channel><title>N</title><item><link>${origin}/1</link></item></channel></rss>`,
  });
  for (const path of ["/feed.json", "/rss"]) {
    const { told } = await look(newlyWatched(origin + path, HOUR, monday), monday);
    expect(told).toEqual([`${path} looked`, "/1 new"]);
  }
});

test("a page is watched for itself", async () => {
  put("/1", "One.");
  let { told, watched } = await look(newlyWatched(`${origin}/1`, HOUR, monday), monday);
  expect(told).toEqual(["/1 new"]);
  ({ told, watched } = await look(watched, after(1)));
  expect(told).toEqual(["/1 same"]);
  put("/1", "One, edited.");
  ({ told, watched } = await look(watched, after(2)));
  expect(told).toEqual(["/1 changed"]);
});
