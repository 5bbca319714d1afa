import { Problem } from "../../problem.js";
import { agentFor, type Resolve } from "./agent.js";
import { ANY, PUBLIC, type Reach } from "./reach.js";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-limits.js";
import type { Known } from "./known.js";
import { request, type Answer } from "./request.js";
import { rulesIn, type Rules } from "./robots.js";
import { takingTurns } from "./turns.js";
import { webAddress } from "./web-address.js";

/** What came of asking: a page; that it is the same as known; that it is no more. */
export type Fetched =
  | ({
      readonly status: "fetched";
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly charset?: string;
    } & Known)
  | { readonly status: "unchanged" }
  | { readonly status: "gone" };

/** A server that asks to be left alone for a while. */
export class Busy extends Problem {
  readonly afterSeconds: number | undefined;

  constructor(status: number, afterSeconds: number | undefined) {
    super(`is refused by a busy server (${status})`, "it is tried again later");
    this.afterSeconds = afterSeconds;
  }
}

export interface Fetcher {
  /** @throws Problem when an address may not be asked, or nothing comes of it */
  readonly fetch: (address: string, known?: Known) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  /** Whether addresses of this machine and of local networks may be asked: for intranets. */
  readonly allowPrivate?: boolean;
  readonly limits?: FetchLimits;
}

/** Fetches what is on the web for everybody; with `allowPrivate` also what is not. */
export const openFetcher = ({ allowPrivate = false, limits = FETCH_LIMITS }: FetcherOptions = {}): Fetcher =>
  fetcherWithin(allowPrivate ? ANY : PUBLIC, limits);

/** Fetches as a guest does: only what may be asked for, one thing at a time from each host, and nothing twice. */
export function fetcherWithin(reach: Reach, limits: FetchLimits, resolve?: Resolve): Fetcher {
  const agent = agentFor(reach, resolve);
  const inTurn = takingTurns();
  const rules = new Map<string, Promise<Rules>>();

  const follow = async (
    first: URL,
    headers: Readonly<Record<string, string>>,
    isRobots: boolean,
  ): Promise<Answer> => {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    let url = first;
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      // oxlint-disable-next-line no-await-in-loop -- each redirect is looked at as the first address was
      const pauseSeconds = isRobots ? 0 : await pauseFor(url);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await inTurn(url.host, pauseSeconds, () => request(url, headers, agent, signal, limits));
      if (answer.location === undefined) return answer;
      url = webAddress(answer.location, reach, url.href);
    }
    throw new Problem(`sends on more than ${limits.redirects} times`, "check the address");
  };

  const rulesOf = (origin: string): Promise<Rules> => {
    const found = rules.get(origin) ?? follow(new URL("/robots.txt", origin), {}, true).then(rulesIn);
    rules.set(origin, found);
    // A host that could not be reached now may be later.
    found.catch(() => rules.delete(origin));
    return found;
  };

  const pauseFor = async (url: URL): Promise<number> => {
    const { allows, pauseSeconds } = await rulesOf(url.origin);
    if (!allows(url.href))
      throw new Problem(
        "is closed to programs by its robots.txt",
        "open it in a browser, save it and give the file",
      );
    return Math.max(pauseSeconds, limits.pauseSeconds);
  };

  return {
    fetch: async (address, known = {}) =>
      fetchedFrom(await follow(webAddress(address, reach), conditionsOf(known), false)),
    close: () => agent.destroy(),
  };
}

const conditionsOf = ({ etag, lastModified }: Known): Readonly<Record<string, string>> => ({
  ...(etag !== undefined && { "if-none-match": etag }),
  ...(lastModified !== undefined && { "if-modified-since": lastModified }),
});

function fetchedFrom({ status, url, headers, bytes }: Answer): Fetched {
  if (status === 304) return { status: "unchanged" };
  if (status === 404 || status === 410) return { status: "gone" };
  if (status === 429 || status === 503) throw new Busy(status, secondsIn(headers.get("retry-after")));
  if (status === 401 || status === 403)
    throw new Problem(`is not given to us (${status})`, "open it in a browser, save it and give the file");
  if (status < 200 || status >= 300)
    throw new Problem(`is answered with an error (${status})`, "check the address, or try again later");
  const charset = /charset=["']?([\w-]{2,40})/i.exec(headers.get("content-type") ?? "")?.[1];
  const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
  return {
    status: "fetched",
    url,
    bytes,
    ...(charset !== undefined && { charset }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

const secondsIn = (retryAfter: string | undefined): number | undefined =>
  retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
