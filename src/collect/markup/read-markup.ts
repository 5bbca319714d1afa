import type { Contents } from "../collected.js";
import { textOf, titled } from "../settle.js";
import { aboutPage } from "./about.js";
import { documentOf } from "./dom.js";
import { mainText } from "./main-text.js";
import { paragraphsOf } from "./paragraphs.js";

/**
 * The readout on a page.
 * @param address where the page was fetched from, if it was
 */
export function readPage(html: string, address: string | undefined): Contents {
  const document = documentOf(html);
  const about = aboutPage(document, address);
  return { text: textOf(titled(about.title, mainText(document))), about };
}

/** The paragraphs of markup that holds nothing but a text, as converters make it. */
export const paragraphsOfMarkup = (html: string): string[] => paragraphsOf(documentOf(html).body);
