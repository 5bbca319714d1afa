import type { About } from "../collected.js";
import { dayOf } from "../day.js";
import { tidy } from "../settle.js";
import type { DomDocument, DomElement } from "./dom.js";
import { dayShown } from "./date-line.js";
import { linkedData } from "./linked-data.js";

/** Where pages say what they are, in order of trust. */
const TITLE = ["property=og:title", "name=dc.title", "name=dcterms.title", "name=twitter:title"];
const PUBLISHED = [
  "property=article:published_time",
  "name=article:published_time",
  "itemprop=datePublished",
  "name=dcterms.issued",
  "name=dcterms.date",
  "name=dc.date.issued",
  "name=dc.date",
  "name=datePublished",
  "name=publish-date",
  "name=publication_date",
  "name=pubdate",
  "name=date",
  "property=og:published_time",
  "name=govuk:first-published-at",
];
const PUBLISHER = [
  "property=og:site_name",
  "name=dc.publisher",
  "name=dcterms.publisher",
  "name=application-name",
];
const ADDRESS = ["property=og:url"];

/** What a page says of itself, in its JSON-LD, its `meta` and, where these are silent, its visible parts. */
export function aboutPage(document: DomDocument, fetchedFrom: string | undefined): About {
  const metas = metasOf(document);
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name.toLowerCase())).find((value) => value !== undefined);
  const data = linkedData(document);
  const title = withoutSite(data.title ?? meta(TITLE), document) ?? titleOf(document);
  const published =
    dayOf(data.published) ?? dayOf(meta(PUBLISHED)) ?? dayInTime(document) ?? dayShown(document);
  const publisher = data.publisher ?? meta(PUBLISHER);
  const language = languageOf(document);
  const address = addressOf(canonicalOf(document) ?? meta(ADDRESS), fetchedFrom);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(address !== undefined && { address }),
  };
}

function metasOf(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = tidy(meta.getAttribute("content") ?? "");
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = `${attribute}=${meta.getAttribute(attribute) ?? ""}`.toLowerCase();
      if (!metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

const SITE = / [|–—»·-] /;
const SITE_BEHIND = /^ [|–—»·-] /;

/** A title as its heading has it, where the site's name stands behind it. */
function withoutSite(title: string | undefined, document: DomDocument): string | undefined {
  if (title === undefined || !SITE.test(title)) return title;
  const headings = [...document.querySelectorAll("h1")].map(wordsOf).filter((words) => words !== "");
  return (
    headings.find((words) => title.startsWith(words) && SITE_BEHIND.test(title.slice(words.length))) ?? title
  );
}

/** The only first heading, else the title of the window without the site's name behind it. */
function titleOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map(wordsOf).filter((words) => words !== "");
  if (headings.length === 1) return headings[0];
  const window = first(document.querySelectorAll("title"));
  const words = window === undefined ? "" : wordsOf(window);
  return (words.split(SITE)[0] ?? "") || undefined;
}

/** The first point in time that is marked up as one. */
function dayInTime(document: DomDocument): string | undefined {
  for (const time of document.querySelectorAll("time[datetime]")) {
    const day = dayOf(time.getAttribute("datetime") ?? undefined);
    if (day !== undefined) return day;
  }
  return undefined;
}

const languageOf = (document: DomDocument): string | undefined =>
  /^[a-z]{2}(?=$|[-_])/i.exec(document.documentElement.getAttribute("lang") ?? "")?.[0].toLowerCase();

const canonicalOf = (document: DomDocument): string | undefined =>
  first(document.querySelectorAll('link[rel="canonical"]'))?.getAttribute("href") ?? undefined;

/** The page's own word for its address, where it is on the web at all. */
function addressOf(stated: string | undefined, fetchedFrom: string | undefined): string | undefined {
  if (stated === undefined || !URL.canParse(stated, fetchedFrom)) return fetchedFrom;
  const url = new URL(stated, fetchedFrom);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : fetchedFrom;
}

const wordsOf = (element: DomElement): string => tidy(element.textContent ?? "");

function first(elements: Iterable<DomElement>): DomElement | undefined {
  const [element] = elements;
  return element;
}
