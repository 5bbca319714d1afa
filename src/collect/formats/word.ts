import mammoth from "mammoth";
import type { Contents } from "../collected.js";
import { paragraphsOfMarkup } from "../markup/read-markup.js";
import { textOf } from "../settle.js";

/** The paragraphs of a Word document (.docx); headers, footers, comments and pictures stay behind. */
export async function readWord(bytes: Uint8Array): Promise<Contents> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => Promise.resolve({ src: "" })),
      externalFileAccess: false,
    },
  );
  return { text: textOf(paragraphsOfMarkup(value)), about: {} };
}
