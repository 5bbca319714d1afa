import { tidy } from "../settle.js";
import { isElement, TEXT, type DomElement, type DomNode } from "./dom.js";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON SELECT TEXTAREA INPUT FIGCAPTION FIGURE NAV".split(
    " ",
  ),
);

/** Deeper than any page is nested; a page that is would be more than the stack holds. */
const DEEPEST = 1000;

/** The paragraphs of an element: what a reader sees as such, with the marks of list items written out. */
export function paragraphsOf(root: DomElement): string[] {
  const paragraphs: string[] = [];
  let words = "";
  let mark = "";
  const end = (): void => {
    const paragraph = tidy(words);
    words = "";
    if (paragraph === "") return;
    paragraphs.push(mark + paragraph);
    mark = "";
  };
  const visit = (node: DomNode, depth: number, item: string): void => {
    if (node.nodeType === TEXT) words += node.textContent ?? "";
    if (!isElement(node) || isUnseen(node) || depth > DEEPEST) return;
    // A line break parts paragraphs on pages that have no others, and lines of an address on all.
    const isBlock = BLOCKS.has(node.nodeName) || node.nodeName === "BR";
    if (isBlock) end();
    if (node.nodeName === "LI") mark = item;
    let number = firstNumber(node);
    for (const child of node.childNodes) {
      const childItem = node.nodeName === "OL" ? `${number}. ` : "- ";
      visit(child, depth + 1, childItem);
      if (child.nodeName === "LI") number++;
    }
    if (isBlock) end();
    if (node.nodeName === "LI") mark = "";
  };
  visit(root, 0, "");
  end();
  return paragraphs;
}

const isUnseen = (element: DomElement): boolean =>
  UNSEEN.has(element.nodeName.toUpperCase()) ||
  element.getAttribute("hidden") !== null ||
  element.getAttribute("aria-hidden") === "true" ||
  /display:\s*none/i.test(element.getAttribute("style") ?? "");

const firstNumber = (element: DomElement): number => {
  const start = Number(element.getAttribute("start") ?? "1");
  return Number.isSafeInteger(start) ? start : 1;
};
