import { DOMParser } from "linkedom";

/** As much of the DOM as is used here; the compiler's own is for browsers. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly remove: () => void;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
  readonly documentElement: DomElement;
}

const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: unknown): node is DomElement =>
  typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === ELEMENT;

const BODY = /<body[\s>]/i;
/** Behind the tag that one of these begins the body begins where nobody says so; the first that is there counts. */
const BEFORE_BODY = [/<\/head(?=[\s>])/i, /<html(?=[\s>])/i];

/** The document of a page, or of a part of one. Nothing in it is run, and nothing that it names is fetched. */
export function documentOf(html: string): DomDocument {
  const whole = withBody(html);
  const document: unknown = new DOMParser().parseFromString(whole, "text/html");
  if (!isDocument(document)) throw new TypeError("linkedom gave no document");
  return document;
}

/** A page with the body that browsers would add to it: Readability goes by it. */
function withBody(html: string): string {
  if (BODY.test(html)) return html;
  const before = BEFORE_BODY.map((tag) => html.search(tag)).find((place) => place >= 0);
  const at = before === undefined ? 0 : html.indexOf(">", before) + 1;
  return at === 0
    ? `<html><head></head><body>${html}</body></html>`
    : `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** The document of XML. What it says of entities is not followed. */
export function documentOfXml(xml: string): DomElement {
  const document: unknown = new DOMParser().parseFromString(xml, "text/xml");
  if (!isDocument(document)) throw new TypeError("linkedom gave no document");
  return document;
}

const isDocument = (value: unknown): value is DomDocument =>
  typeof value === "object" && value !== null && "documentElement" in value && "querySelectorAll" in value;
