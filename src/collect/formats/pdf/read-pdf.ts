import { extractTextItems, getDocumentProxy } from "unpdf";
import type { Contents, Page } from "../../collected.js";
import { Problem } from "../../../problem.js";
import { tidy } from "../../settle.js";
import { inReadingOrder } from "./columns.js";
import { beforeNext, wordsIn } from "./hyphens.js";
import { linesOn } from "./lines.js";
import { paragraphsOf, type PlacedLine } from "./paragraphs.js";
import { withoutRunning } from "./running.js";

/** More is no readout. */
const MOST_PAGES = 2000;

/** The text of a PDF: columns one after the other, broken words mended, without heads and feet of pages. */
export async function readPdf(bytes: Uint8Array): Promise<Contents> {
  const document = await open(bytes);
  if (document.numPages > MOST_PAGES)
    throw new Problem(`has ${document.numPages} pages, more than ${MOST_PAGES}`, "split it");
  const { items } = await extractTextItems(document);
  const pages = withoutRunning(items.map(linesOn));
  const blocks = pages.flatMap((lines, index) =>
    inReadingOrder(lines).map((block) => ({ page: index + 1, lines: block })),
  );
  const contents = assembled(paragraphsOf(blocks));
  await document.destroy();
  if (contents.text.trim() === "")
    throw new Problem(
      "is a PDF without text: it may have been scanned",
      "recognise its text first, as ocrmypdf does",
    );
  return contents;
}

/** As much of the library's document as is used; its own type is for browsers. */
interface OpenPdf {
  readonly numPages: number;
  readonly destroy: () => Promise<void>;
}

async function open(bytes: Uint8Array): Promise<OpenPdf> {
  try {
    // The library takes the bytes for itself.
    const opened: unknown = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (isOpenPdf(opened)) return opened;
    throw new TypeError("unpdf gave no document");
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new Problem("is locked with a password", "save it without one");
    throw error;
  }
}

const isOpenPdf = (value: unknown): value is OpenPdf =>
  typeof value === "object" && value !== null && "numPages" in value && "destroy" in value;

/** The text of paragraphs, and which part of it stands on which page. */
function assembled(paragraphs: readonly (readonly PlacedLine[])[]): Contents {
  const words = wordsIn(paragraphs.flat().map(({ text }) => text));
  const pages: { page: number; start: number; end: number }[] = [];
  let text = "";
  for (const lines of paragraphs) {
    if (text !== "") text += "\n\n";
    for (const [index, { text: raw, page }] of lines.entries()) {
      const line = tidied(raw);
      const next = lines[index + 1];
      const start = text.length;
      text += next === undefined ? line : beforeNext(line, tidied(next.text), words);
      const last = pages.at(-1);
      if (last?.page === page) last.end = text.length;
      else pages.push({ page, start, end: text.length });
    }
  }
  return { text: text === "" ? "" : `${text}\n`, about: {}, pages: contiguous(pages, text.length + 1) };
}

/** Soft hyphens are kept until it is known whether they broke a word. */
const tidied = (line: string): string =>
  line.trimEnd().endsWith("\u00ad") ? `${tidy(line)}\u00ad` : tidy(line);

/** Each page up to the beginning of the next, so that every place in the text is on one. */
const contiguous = (pages: readonly Page[], length: number): readonly Page[] =>
  pages.map(({ page, start }, index) => ({ page, start, end: pages[index + 1]?.start ?? length }));
