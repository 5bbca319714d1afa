import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";

const PAGE = { width: 420, height: 595, margin: 50 };
const BODY = 10;
const HEAD = 15;
const LEADING = 1.3;

/** What is set, and in how many columns. */
export interface Setting {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly columns: 1 | 2;
  /** On each page, above and below. */
  readonly running?: boolean;
}

/** A PDF as an office sets one: wrapped lines, words broken at line ends, heads and page numbers. */
export async function pdfOf(setting: Setting): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const gap = 24;
  const width = (PAGE.width - 2 * PAGE.margin - (setting.columns - 1) * gap) / setting.columns;
  let page = newPage(document, font, setting);
  let column = 0;
  let y = PAGE.height - PAGE.margin - 20;
  let top = y;
  const put = (lines: readonly string[], size: number): void => {
    for (const line of lines) {
      if (y < PAGE.margin + 20) {
        column++;
        if (column >= setting.columns) {
          page = newPage(document, font, setting);
          column = 0;
          top = PAGE.height - PAGE.margin - 20;
        }
        y = top;
      }
      page.drawText(line, { x: PAGE.margin + column * (width + gap), y, size, font });
      y -= size * LEADING;
    }
  };
  if (setting.title !== undefined) {
    put(wrap(setting.title, font, HEAD, PAGE.width - 2 * PAGE.margin), HEAD);
    y -= BODY;
    top = y;
  }
  for (const paragraph of setting.paragraphs) {
    put(wrap(paragraph, font, BODY, width), BODY);
    y -= BODY;
  }
  return document.save();
}

function newPage(document: PDFDocument, font: PDFFont, { running }: Setting): PDFPage {
  const page = document.addPage([PAGE.width, PAGE.height]);
  if (running === true) {
    page.drawText("Ministry of Foreign Affairs · Press Service", {
      x: PAGE.margin,
      y: PAGE.height - 30,
      size: 8,
      font,
    });
    page.drawText(`Page ${document.getPageCount()}`, { x: PAGE.width / 2, y: 25, size: 8, font });
  }
  return page;
}

/** Lines of words that fit; a long word that does not is broken with a hyphen. */
function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) <= width) {
      line = longer;
      continue;
    }
    const head = /^[a-z]{8,}/.test(word) ? word.slice(0, 4) : "";
    const broken = head !== "" && font.widthOfTextAtSize(`${line} ${head}-`, size) <= width;
    lines.push(broken ? `${line} ${head}-` : line);
    line = broken ? word.slice(4) : word;
  }
  return [...lines, line];
}
