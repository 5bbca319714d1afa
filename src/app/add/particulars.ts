import type { Collected, Page } from "../../collect/collected.js";
import type { Particulars } from "../../record/documents/put-document.js";

/** What the record keeps of how a readout was found, besides its text and bytes. */
export const particularsOf = ({
  title,
  published,
  publisher,
  language,
  mediaType,
  pages,
}: Collected): Particulars => ({
  ...(title !== undefined && { title }),
  ...(published !== undefined && { published }),
  ...(publisher !== undefined && { publisher }),
  ...(language !== undefined && { language }),
  ...(pages !== undefined && { pageStarts: startsOf(pages) }),
  mediaType,
});

/** Where each page begins; one without text begins where the next does. */
function startsOf(pages: readonly Page[]): number[] {
  const starts: number[] = [];
  for (const { page, start } of pages) while (starts.length < page) starts.push(start);
  return starts;
}
