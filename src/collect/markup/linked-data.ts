import { tidy } from "../settle.js";
import type { DomDocument } from "./dom.js";

/** What schema.org's JSON-LD tells of an article. */
export interface LinkedData {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
}

const ARTICLE = /(?:Article|Posting|Report|PressRelease|GovernmentService|Event)$/;
/** What programs say of any page: its name is the window's, which has the site's name in it. */
const PAGE = /WebPage$/;

/** Lists and graphs are entered no deeper than this. */
const DEEPEST = 6;

/** What the first article in a page's JSON-LD tells, else the page; blocks that are no JSON are passed over. */
export function linkedData(document: DomDocument): LinkedData {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parsed(script.textContent ?? ""), 0),
  );
  const article = things.find((thing) => isOf(thing, ARTICLE)) ?? things.find((thing) => isOf(thing, PAGE));
  return article === undefined ? {} : toldBy(article, things);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  return isThing(value) ? [value, ...thingsIn(value["@graph"], depth + 1)] : [];
}

const isOf = (thing: Thing, kind: RegExp): boolean =>
  [thing["@type"]].flat().some((type) => typeof type === "string" && kind.test(type));

function toldBy(article: Thing, things: readonly Thing[]): LinkedData {
  const title = wordsOf(article["headline"] ?? (isOf(article, PAGE) ? undefined : article["name"]));
  const published = wordsOf(article["datePublished"] ?? article["dateCreated"]);
  const publisher = nameOf(article["publisher"], things) ?? nameOf(article["sourceOrganization"], things);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  };
}

const wordsOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? tidy(value) : undefined;

/** A name, that of a thing, or that of the thing elsewhere on the page which is meant. */
function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isThing(one)) return wordsOf(one);
  const meant = things.find((thing) => thing["@id"] !== undefined && thing["@id"] === one["@id"]);
  return wordsOf(one["name"]) ?? wordsOf(meant?.["name"]);
}
