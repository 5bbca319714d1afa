import type { Contents } from "../collected.js";
import { textOf, titled } from "../settle.js";
import { aboutPage } from "./about.js";
import { dayOver } from "./date-line.js";
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
  const paragraphs = mainText(document);
  const published = about.published ?? dayOver(paragraphs);
  return {
    text: textOf(titled(about.title, paragraphs)),
    about: { ...about, ...(published !== undefined && { published }) },
  };
}

/** The paragraphs of markup that holds nothing but a text, as converters make it. */
export const paragraphsOfMarkup = (html: string): string[] => paragraphsOf(documentOf(html).body);
