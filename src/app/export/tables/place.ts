import type { Range, Span } from "../../../text/span.js";
import { pageAt } from "../../wording/text-fragment.js";
import type { Cited } from "../cited.js";
import { integer, string } from "./table.js";

/** The columns of what stands somewhere in a readout. */
export const PLACE = {
  readout: string("Id of the readout"),
  start: integer("UTF-16 offset into the text of the readout"),
  end: integer("The same, exclusive"),
  words: string("The very words"),
  page: string("Address of the words on the page that the readout was read on"),
};

/** Where something stands in a readout. */
export const placeIn = (
  readout: Cited,
  span: Span,
): Readonly<Record<keyof typeof PLACE, string | number | undefined>> => ({
  readout: readout.id,
  start: span.start,
  end: span.end,
  words: span.text,
  page: pageAt(readout.url, readout.text, span),
});

/** Where something stands in one of some readouts. */
export function placeAmong(
  documents: ReadonlyMap<string, Cited>,
  document: string,
  span: Range & Pick<Span, "text">,
): Readonly<Record<keyof typeof PLACE, string | number | undefined>> {
  const readout = documents.get(document);
  return {
    readout: document,
    start: span.start,
    end: span.end,
    words: span.text,
    page: readout && pageAt(readout.url, readout.text, span),
  };
}
