import { printPage } from "../../print/print-page.js";
import type { Brief } from "./brief.js";
import type { BriefFormat } from "./formats.js";
import { briefDocx } from "./docx.js";
import { briefHtml } from "./html.js";
import { briefMarkdown } from "./markdown.js";

/**
 * A brief as the bytes of a file.
 * @param address of the server whose pages are linked, without a final slash
 * @throws Problem when it is to be a PDF and no Chromium is there
 */
export async function briefWritten(brief: Brief, format: BriefFormat, address: string): Promise<Uint8Array> {
  switch (format) {
    case "md":
      return new TextEncoder().encode(briefMarkdown(brief, address));
    case "html":
      return new TextEncoder().encode(briefHtml(brief, address));
    case "docx":
      return briefDocx(brief, address);
    case "pdf":
      return printPage(briefHtml(brief, address), brief.day);
  }
}

/** The name of its file: `brief-PRT-GHA-2034-06-22.pdf`. */
export const briefFile = ({ ours, theirs, day }: Brief, format: BriefFormat): string =>
  `brief-${ours.id}-${theirs.id}-${day}.${format}`;
