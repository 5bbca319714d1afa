import { knownBy, type Known } from "../address/known.js";

/** A page that a source leads to, as it was last found. */
export interface SeenPage extends Known {
  /** Whatever the feed or sitemap says of when it was changed; another value means another look. */
  readonly stamp?: string;
  /** When it was last looked at, as an ISO time. */
  readonly looked?: string;
  /** Of all its text; another value means another version. */
  readonly digest?: string;
  /** Looks in a row that came to nothing. */
  readonly failures?: number;
  readonly gone?: true;
}

/** What is known of a source that is watched: plain data, from which a run that was cut off goes on. */
export interface Watched extends Known {
  readonly address: string;
  /** How often it is looked at. */
  readonly everyMinutes: number;
  /** When it is to be looked at again, as an ISO time. */
  readonly due: string;
  /** Looks in a row that came to nothing. */
  readonly failures: number;
  /** What went wrong at the last look. */
  readonly problem?: string;
  /** When a look last came to something. */
  readonly looked?: string;
  /** The pages that it leads to, by address; the source itself where it is a page. */
  readonly pages: Readonly<Record<string, SeenPage>>;
  /** The pages still to be looked at, in order. */
  readonly pending: readonly string[];
}

const MINUTE = 60_000;
/** However often it failed, a source is looked at once a day. */
const LONGEST_BACK_OFF = 24 * 60;
/** A page that cannot be had so many times in a row is left until its source says that it was changed. */
const MOST_FAILURES = 5;
/** Official texts are edited within days: so long each page is looked at again, once a day. */
const LOOKED_AFTER_DAYS = 30;

/** A source before it has been looked at. */
export const newlyWatched = (address: string, everyMinutes: number, now: Date): Watched => ({
  address,
  everyMinutes,
  due: now.toISOString(),
  failures: 0,
  pages: {},
  pending: [],
});

/** What is to be done next: a page left from before, the source itself when it is due, or nothing. */
export type Step =
  | { readonly kind: "source"; readonly address: string; readonly known: Known }
  | { readonly kind: "page"; readonly address: string; readonly known: Known };

export function nextStep(watched: Watched, now: Date): Step | undefined {
  const [page] = watched.pending;
  if (page !== undefined) return { kind: "page", address: page, known: watched.pages[page] ?? {} };
  if (watched.due > now.toISOString()) return undefined;
  return { kind: "source", address: watched.address, known: watched };
}

/** A page that a source tells of. */
export interface ToldLink {
  readonly address: string;
  readonly stamp?: string;
}

/** What a source that was looked at says: its pages, or nothing where they are the same as before. */
export interface SourceLook extends Known {
  readonly links?: readonly ToldLink[];
}

/** After a look at a feed or sitemap: what is new, what it says was changed, and what is looked after are pending. */
export function afterSource(watched: Watched, { links = [], ...known }: SourceLook, now: Date): Watched {
  const { address, everyMinutes } = watched;
  const pages = { ...watched.pages };
  const again = Object.keys(pages).filter((page) => isToBeLookedAfter(pages[page], now));
  const changed = links.filter((link) => isChanged(link, pages[link.address]));
  for (const link of changed) pages[link.address] = toldOf(link, pages[link.address]);
  return {
    address,
    everyMinutes,
    ...knownBy({ ...watched, ...known }),
    pages,
    failures: 0,
    looked: now.toISOString(),
    due: later(now, everyMinutes),
    pending: [...new Set([...changed.map((link) => link.address), ...again])],
  };
}

const isChanged = ({ stamp }: ToldLink, page: SeenPage | undefined): boolean =>
  page === undefined || (stamp !== undefined && stamp !== page.stamp);

/** A page of which the source speaks anew is there again, and worth as many attempts as a new one. */
const toldOf = ({ stamp }: ToldLink, { looked, digest, ...page }: SeenPage = {}): SeenPage => ({
  ...knownBy(page),
  ...(looked !== undefined && { looked }),
  ...(digest !== undefined && { digest }),
  ...(stamp !== undefined && { stamp }),
});

function isToBeLookedAfter(page: SeenPage | undefined, now: Date): boolean {
  if (page === undefined || page.gone === true || (page.failures ?? 0) >= MOST_FAILURES) return false;
  if (page.looked === undefined) return true;
  const age = daysBetween(page.looked, now);
  const first = page.stamp === undefined ? NaN : Date.parse(page.stamp);
  const isOld = !Number.isNaN(first) && now.getTime() - first > LOOKED_AFTER_DAYS * 24 * 60 * MINUTE;
  return age >= 1 && !isOld;
}

const daysBetween = (earlier: string, now: Date): number =>
  (now.getTime() - Date.parse(earlier)) / (24 * 60 * MINUTE);

/** What a look at a page came to. */
export type PageLook =
  | ({ readonly kind: "found"; readonly digest: string } & Known)
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed" };

/** What that means, against what was known. */
export type News = "new" | "changed" | "same" | "withdrawn" | "failed";

/** After a look at a page: it is pending no longer, and what it came to is known. */
export function afterPage(
  watched: Watched,
  address: string,
  look: PageLook,
  now: Date,
): { readonly watched: Watched; readonly news: News } {
  const before = watched.pages[address] ?? {};
  const pages = { ...watched.pages, [address]: pageAfter(before, look, now) };
  const pending = watched.pending.filter((other) => other !== address);
  return { watched: { ...watched, pages, pending }, news: newsOf(before, look) };
}

function pageAfter(before: SeenPage, look: PageLook, now: Date): SeenPage {
  const { stamp, digest, failures = 0 } = before;
  const looked = now.toISOString();
  if (look.kind === "failed") return { ...before, looked, failures: failures + 1 };
  const told = { ...(stamp !== undefined && { stamp }), looked };
  if (look.kind === "found") return { ...told, ...knownBy(look), digest: look.digest };
  const kept = { ...told, ...knownBy(before), ...(digest !== undefined && { digest }) };
  return look.kind === "gone" ? { ...kept, gone: true } : kept;
}

function newsOf({ digest, gone }: SeenPage, look: PageLook): News {
  switch (look.kind) {
    case "failed":
      return "failed";
    case "gone":
      return digest === undefined || gone === true ? "failed" : "withdrawn";
    case "unchanged":
      return "same";
    case "found":
      return digest === undefined ? "new" : look.digest === digest ? "same" : "changed";
  }
}

/** After a look at the source that came to nothing: the next one is later each time, or when its server says. */
export function afterFailure(
  watched: Watched,
  problem: string,
  now: Date,
  afterSeconds: number | undefined,
): Watched {
  const failures = watched.failures + 1;
  const backOff = Math.min(watched.everyMinutes * 2 ** Math.min(failures, 20), LONGEST_BACK_OFF);
  const minutes = Math.max(backOff, Math.ceil((afterSeconds ?? 0) / 60));
  return { ...watched, failures, problem, due: later(now, minutes) };
}

const later = (now: Date, minutes: number): string =>
  new Date(now.getTime() + minutes * MINUTE).toISOString();
