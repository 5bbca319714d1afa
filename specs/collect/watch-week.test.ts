import { afterAll, expect, test } from "vitest";
import type * as RunModule from "../../src/app/watch/run.js";
import type * as FetcherModule from "../../src/collect/address/fetcher.js";
import type { Fetcher } from "../../src/collect/address/fetcher.js";
import { digest } from "../../src/app/add/digest.js";
import { search } from "../../src/app/search/search.js";
import { sources, watchSource } from "../../src/app/watch/sources.js";
import { logged } from "../../src/cli/watch/log.js";
import type { Store } from "../../src/record/store.js";
import { engines, newRecord } from "../engines/engines.js";
import { serve, type Page } from "./server.js";

// As it is shipped: what parses runs in threads of what has been built.
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;
const { runWatched }: typeof RunModule = await import(/* @vite-ignore */ built("app/watch/run.js"));
const { openFetcher }: typeof FetcherModule = await import(
  /* @vite-ignore */ built("collect/address/fetcher.js")
);

const LIMITS = { redirects: 3, bytes: 1_000_000, seconds: 10, pauseSeconds: 0 };
const readout = (title: string, text: string): Page => ({
  body: `<html><head><title>${title} | Ministry</title></head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  etag: `"${text.length}"`,
});
/** Each page with the day that the feed says of it. */
const feed = (...items: readonly (readonly [path: string, day: string])[]): Page => ({
  body: `<rss version="2.0"><channel><title>News</title>${items
    .map(([path, day]) => `<item><link>${path}</link><pubDate>${day} May 2033 08:00:00 GMT</pubDate></item>`)
    .join("")}</channel></rss>`,
  etag: `"${items.join()}"`,
});
const hangs: Page = (_request, response) => void response.write("<rss>");

const HOUR = 60;

const PORTS =
  "The Minister received the Ambassador of Ghana this morning. Ghana will open a consulate in Setúbal by the end of 2033.";
const VISA = "Portugal and Ghana agreed on Tuesday to abolish visas for holders of service passports.";
const VISIT = "The Minister will visit Accra in June at the invitation of his counterpart, Abena Owusu-Larbi.";
const TALKS = "The third round of talks on fisheries was held in Lisbon on Friday, and a fourth was agreed on.";

/** What happens on a day before the program looks, what it logs then, and what it asks for. */
interface Day {
  readonly day: string;
  readonly site: Readonly<Record<string, Page>>;
  readonly logs: readonly string[];
  readonly asks: readonly string[];
}

const WEEK: readonly Day[] = [
  {
    day: "02",
    site: { "/feed": feed(["/ports", "02"], ["/visa", "01"]), "/ports": readout("Ports", PORTS), "/visa": readout("Visas", VISA) },
    logs: ["new        /ports ID", "new        /visa ID"],
    asks: ["/feed 200", "/ports 200", "/visa 200"],
  },
  {
    day: "03",
    site: { "/feed": feed(["/visit", "03"], ["/ports", "02"], ["/visa", "01"]), "/visit": readout("A visit", VISIT) },
    logs: ["new        /visit ID"],
    asks: ["/feed 200", "/visit 200", "/ports 304", "/visa 304"],
  },
  {
    // Nobody says so, and it is news.
    day: "04",
    site: { "/ports": readout("Ports", PORTS.replace("by the end of 2033", "in due course")) },
    logs: ["changed    /ports ID follows ID; entente show ID shows the difference"],
    asks: ["/feed 304", "/ports 200", "/visa 304", "/visit 304"],
  },
  {
    day: "05",
    site: { "/visa": { body: "not here", status: 404 } },
    logs: ["withdrawn  /visa (what it said stays recorded)"],
    asks: ["/feed 304", "/ports 304", "/visa 404", "/visit 304"],
  },
  {
    day: "06",
    site: { "/feed": { body: "<html><body><p>We are down for maintenance.</p></body></html>" } },
    logs: ["failed     /feed gives a page where it gave a feed before (open it: has the feed moved?)"],
    asks: ["/feed 200"],
  },
  {
    day: "07",
    site: { "/feed": hangs },
    logs: ["failed     /feed takes longer than 0.2 seconds (try again later)"],
    asks: ["/feed 200"],
  },
  {
    day: "08",
    site: { "/feed": feed(["/talks", "07"], ["/visit", "03"], ["/ports", "02"]), "/talks": readout("Talks", TALKS) },
    logs: ["new        /talks ID"],
    asks: ["/feed 200", "/talks 200", "/ports 304", "/visit 304"],
  },
];

/** What can be searched for after the week, and in how many texts it stands: each readout once, the edited one in both forms. */
const RECORDED = {
  "Ambassador of Ghana": 2,
  "by the end of 2033": 1,
  "in due course": 1,
  "service passports": 1,
  "visit Accra": 1,
  "third round": 1,
};

// What is known of sources is kept alike by all engines (specs/engines); here one is enough.
const [engine] = engines();

const server = await serve();
const { origin, pages, log } = server;
const patient = openFetcher({ allowPrivate: true, limits: LIMITS });
const impatient = openFetcher({ allowPrivate: true, limits: { ...LIMITS, seconds: 0.2 } });
afterAll(async () => {
  await patient.close();
  await impatient.close();
  await server.close();
});

/** What is logged of a run that is cut off after so many looks, identifiers left out. */
async function run(store: Store, fetcher: Fetcher, now: Date, most: number): Promise<string[]> {
  let lines = "";
  let looks = 0;
  for await (const told of runWatched(store, fetcher, digest, () => now)) {
    const { news, failures } = logged(told, now);
    lines += news + failures;
    if (++looks === most) break;
  }
  const plain = lines.replaceAll(origin, "").replaceAll(/\b[0-9a-f]{8,}\b/g, "ID");
  return plain.split("\n").slice(0, -1);
}

test("a ministry's site over a week is told day by day; nothing is lost and nothing fetched twice", async () => {
  const store = await newRecord(engine);
  const at = (day: string): Date => new Date(`2033-05-${day}T09:00:00Z`);
  await watchSource(store, `${origin}/feed`, { everyMinutes: HOUR, allowPrivate: true }, at("02"));
  for (const { day, site, logs, asks } of WEEK) {
    for (const [path, page] of Object.entries(site)) pages.set(path, page);
    log.length = 0;
    // Nobody waits long for a server that is known to hang.
    const fetcher = site["/feed"] === hangs ? impatient : patient;
    // Each run is cut off twice and goes on; the last finds nothing to do.
    const lines: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one run after another
    for (const most of [1, 2, 99, 99]) lines.push(...(await run(store, fetcher, at(day), most)));
    expect(lines).toEqual(logs.map((line) => `2033-05-${day} 09:00  ${line}`));
    // The server notes an answer when it is closed, a moment after it has been read or given up.
    // oxlint-disable-next-line no-await-in-loop -- the same
    await expect.poll(() => log.filter((line) => !line.startsWith("/robots"))).toEqual(asks);
  }

  const [watched] = await sources(store);
  expect(watched).toMatchObject({ failures: 0, pending: [] });
  for (const [words, texts] of Object.entries(RECORDED)) {
    // oxlint-disable-next-line no-await-in-loop -- one search after another
    const { found } = await search(store, `"${words}"`, 9);
    expect(found, words).toHaveLength(texts);
  }
});
