import { createHash } from "node:crypto";
import { Busy, type Fetcher } from "../address/fetcher.js";
import { knownBy } from "../address/known.js";
import { visit, type Visit } from "../address/visit.js";
import type { Find } from "../collected.js";
import { Problem } from "../../problem.js";
import { problemOf } from "../refusal.js";
import {
  afterFailure,
  afterPage,
  afterSource,
  nextStep,
  type News,
  type PageLook,
  type SourceLook,
  type ToldLink,
  type Watched,
} from "./watched.js";

/** What one step came to, and all that is known of the source after it: to be kept before the next step is taken. */
export interface Looked {
  readonly watched: Watched;
  /** Of the source or the page that was looked at. */
  readonly address: string;
  readonly news: News | "looked";
  /** Of a page that is new or was changed: what stands there now. */
  readonly finds: readonly Find[];
  readonly problem?: Problem;
}

/** Sitemaps lead to sitemaps; no more of them are followed at a look. */
const MOST_SITEMAPS = 20;

/**
 * Takes one step after another until nothing is due: looks at the source, then at each page that is new, changed or
 * looked after. Whoever keeps `watched` after each step can be cut off at any time, and goes on from there.
 * @param now asked before each step
 */
export async function* lookAt(source: Watched, fetcher: Fetcher, now: () => Date): AsyncGenerator<Looked> {
  let watched = source;
  for (let step = nextStep(watched, now()); step !== undefined; step = nextStep(watched, now())) {
    const { address, known } = step;
    // oxlint-disable-next-line no-await-in-loop -- one step after another
    const visited = await visit(address, fetcher, known).catch((error: unknown) =>
      problemOf(error, undefined),
    );
    // oxlint-disable-next-line no-await-in-loop -- the same
    const looked = await (step.kind === "page"
      ? pageLooked(watched, address, visited, now())
      : sourceLooked(watched, visited, fetcher, now()));
    watched = looked.watched;
    yield looked;
    // A server that asks to be left alone is: its pages are looked at the next time.
    if (looked.problem instanceof Busy) return;
  }
}

const NOT_THERE = new Problem("is not there (404)", "check the address");
const NO_PAGE = new Problem(
  "gives a feed or sitemap, where its source told of a page",
  "watch it for itself",
);
const NO_FEED = new Problem("gives a page where it gave a feed before", "open it: has the feed moved?");

async function sourceLooked(
  watched: Watched,
  visited: Visit | Problem,
  fetcher: Fetcher,
  now: Date,
): Promise<Looked> {
  const { address } = watched;
  if (visited instanceof Problem) return failed(watched, visited, now);
  if (visited.status === "gone") return failed(watched, NOT_THERE, now);
  const isPage = watched.pages[address] !== undefined;
  const isFeed = !isPage && watched.looked !== undefined;
  if (visited.status === "readouts")
    return isFeed ? failed(watched, NO_FEED, now) : itselfLooked(watched, visited, now);
  if (visited.status === "unchanged" && isPage) return itselfSame(watched, now);
  if (visited.status === "unchanged") return settledLook(watched, {}, now);
  const { kind, links } = visited.found;
  try {
    const told = kind === "sitemap-index" ? await linksBelow(links, fetcher) : links;
    return settledLook(watched, { links: told, ...knownBy(visited) }, now);
  } catch (error) {
    return { ...failed(watched, problemOf(error, undefined), now), address };
  }
}

const settledLook = (watched: Watched, said: SourceLook, now: Date): Looked => ({
  watched: afterSource(watched, said, now),
  address: watched.address,
  news: "looked",
  finds: [],
});

/** A source that is a page: the page is what is watched. */
function itselfLooked(watched: Watched, visited: Extract<Visit, { status: "readouts" }>, now: Date): Looked {
  const { address } = watched;
  const after = { ...afterSource(watched, knownBy(visited), now), pending: [] };
  return { address, ...found(after, address, visited, now) };
}

function itselfSame(source: Watched, now: Date): Looked {
  const { address } = source;
  const after = { ...afterSource(source, {}, now), pending: [] };
  const { watched, news } = afterPage(after, address, { kind: "unchanged" }, now);
  return { watched, address, news, finds: [] };
}

function pageLooked(watched: Watched, address: string, visited: Visit | Problem, now: Date): Looked {
  if (visited instanceof Busy) return { ...failed(watched, visited, now), address };
  if (visited instanceof Problem) {
    const { watched: after, news } = afterPage(watched, address, { kind: "failed" }, now);
    return { watched: after, address, news, finds: [], problem: visited };
  }
  if (visited.status === "readouts") return { address, ...found(watched, address, visited, now) };
  const look: PageLook = { kind: visited.status === "links" ? "failed" : visited.status };
  const { watched: after, news } = afterPage(watched, address, look, now);
  const problem = news !== "failed" ? {} : { problem: visited.status === "gone" ? NOT_THERE : NO_PAGE };
  return { watched: after, address, news, finds: [], ...problem };
}

function found(
  watched: Watched,
  address: string,
  visited: Extract<Visit, { status: "readouts" }>,
  now: Date,
): Omit<Looked, "address"> {
  const { finds } = visited;
  const look: PageLook = { kind: "found", digest: digestOf(finds), ...knownBy(visited) };
  const { watched: after, news } = afterPage(watched, address, look, now);
  return { watched: after, news, finds: news === "same" ? [] : finds };
}

/** Of all text that a page has: what stands around it may change every minute. */
function digestOf(finds: readonly Find[]): string {
  const hash = createHash("sha256");
  for (const find of finds) hash.update(find.kind === "collected" ? find.text : find.what).update("\0");
  return hash.digest("hex").slice(0, 16);
}

const failed = (watched: Watched, problem: Problem, now: Date): Looked => ({
  watched: afterFailure(
    watched,
    problem.message,
    now,
    problem instanceof Busy ? problem.afterSeconds : undefined,
  ),
  address: watched.address,
  news: "failed",
  finds: [],
  problem,
});

async function linksBelow(sitemaps: readonly ToldLink[], fetcher: Fetcher): Promise<ToldLink[]> {
  const links: ToldLink[] = [];
  for (const { address } of sitemaps.slice(0, MOST_SITEMAPS)) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time
    const visited = await visit(address, fetcher);
    if (visited.status === "links" && visited.found.kind === "sitemap") links.push(...visited.found.links);
  }
  return links;
}
