import { Readability } from "@mozilla/readability";
import { clutter } from "../../language/en/clutter.js";
import { paragraphsOf } from "./paragraphs.js";
import { isElement, type DomDocument, type DomElement } from "./dom.js";

/** What stands on a page and is no part of its text, by role, name of class or id. */
const CLUTTER = [
  "nav",
  "aside",
  "footer",
  "form",
  "figure",
  "figcaption",
  "[role=navigation]",
  "[role=banner]",
  "[role=search]",
  "[role=complementary]",
  "[role=contentinfo]",
  ...[
    "related",
    "share",
    "sharing",
    "social",
    "breadcrumb",
    "breadcrumbs",
    "caption",
    "newsletter",
    "cookie",
    "read-also",
    "readmore",
    "read-more",
    "see-also",
    "comments",
    "pagination",
    "tags",
    "advertisement",
    "sidebar",
    "entry-meta",
    "post-meta",
    "article-meta",
    "article-info",
    "language-switcher",
  ].flatMap((name) => [`[class~=${name}]`, `[id=${name}]`]),
  ...["related-", "share-", "social-", "cookie-", "newsletter-", "breadcrumb-"].map(
    (begin) => `[class^=${begin}]`,
  ),
  "[class*=-caption]",
  "[class*=published-dates]",
  "[class$=__meta]",
].join(", ");

/** Some programs put the whole page into a form. */
const PAGE_PARTS = "h1, main, article, nav, header";

/** Less than this share of what is on the page is not its text: Readability has missed it. */
const LEAST_SHARE = 0.25;

/** The paragraphs of what a page is about, without what stands around it. The document is changed. */
export function mainText(document: DomDocument): string[] {
  for (const element of document.querySelectorAll(CLUTTER)) if (!isPage(element)) element.remove();
  const whole = withoutClutter(paragraphsOf(document.body));
  const main = readability(document);
  const found = main === undefined ? [] : withoutClutter(paragraphsOf(main));
  return sizeOf(found) >= sizeOf(whole) * LEAST_SHARE ? found : whole;
}

const isPage = (element: DomElement): boolean =>
  element.nodeName === "FORM" && [...element.querySelectorAll(PAGE_PARTS)].length > 0;

/** What Readability finds is kept as the element that it is: only its text is wanted. */
const serializer = (element: unknown): unknown => element;

function readability(document: DomDocument): DomElement | undefined {
  const article = new Readability<unknown>(document, { charThreshold: 200, serializer }).parse();
  return isElement(article?.content) ? article.content : undefined;
}

const withoutClutter = (paragraphs: readonly string[]): string[] =>
  paragraphs.filter((paragraph) => !clutter.test(paragraph));

const sizeOf = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((size, { length }) => size + length, 0);
