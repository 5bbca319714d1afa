import { tidy } from "../settle.js";
import type { DomDocument } from "./dom.js";

/** What schema.org's JSON-LD tells of an article. */
export interface LinkedData {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
}

const ARTICLE = /(?:Article|Posting|WebPage|Report|PressRelease|GovernmentService|Event)$/;

/** Lists and graphs are entered no deeper than this. */
const DEEPEST = 6;

/** What the first article in a page's JSON-LD tells; blocks that are no JSON are passed over. */
export function linkedData(document: DomDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ""), 0);
    if (article !== undefined) return toldBy(article);
  }
  return {};
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

function articleIn(value: unknown, depth: number): Thing | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isThing(value)) return undefined;
  const types = [value["@type"]].flat();
  const isArticle = types.some((type) => typeof type === "string" && ARTICLE.test(type));
  return isArticle ? value : articleIn(value["@graph"], depth + 1);
}

function toldBy(article: Thing): LinkedData {
  const title = wordsOf(article["headline"] ?? article["name"]);
  const published = wordsOf(article["datePublished"] ?? article["dateCreated"]);
  const publisher = nameOf(article["publisher"]) ?? nameOf(article["sourceOrganization"]);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  };
}

const wordsOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? tidy(value) : undefined;

function nameOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isThing(one) ? wordsOf(one["name"]) : wordsOf(one);
}
