import { textsOf } from "../record/documents/texts.js";
import type { Store } from "../record/store.js";
import type { Range } from "../text/span.js";
import { pagesOf } from "./pages.js";

/** A place in a document by the selectors of the W3C Web Annotation Data Model. */
export interface Evidence {
  /** Id of the document. */
  readonly document: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** On which page of the document as received it begins, where it had pages. */
  readonly page?: number;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in Unicode code points, as the model has it. */
interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Shows a place of a document as evidence. */
export type Witness = (document: string, place: Range) => Evidence;

/** Characters on either side: enough to find the words again where the text has changed around them. */
const CONTEXT = 60;

/** What shows places of these documents: their texts are read and looked through once. */
export async function witnessOf(store: Store, documents: Iterable<string>): Promise<Witness> {
  const ids = [...new Set(documents)];
  const [texts, pageOf] = [await textsOf(store.db, ids), await pagesOf(store, ids)];
  const shown = new Map<string, ReturnType<typeof evidenceFrom>>();
  return (document, place) => {
    const show = shown.get(document) ?? evidenceFrom(document, texts.get(document) ?? "");
    shown.set(document, show);
    return show(place, pageOf(document, place.start));
  };
}

/** Evidence for one place in a text. */
export const evidenceIn = (document: string, text: string, place: Range): Evidence =>
  evidenceFrom(document, text)(place);

/**
 * What gives evidence for places in a text, however many there are.
 * Source: W3C Recommendation Web Annotation Data Model, 4.2.4 and 4.2.5.
 */
export function evidenceFrom(document: string, text: string): (place: Range, page?: number) => Evidence {
  const pointsBefore = codePointsBefore(text);
  return ({ start, end }, page) => ({
    document,
    start,
    end,
    ...(page !== undefined && { page }),
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
      },
      { type: "TextPositionSelector", start: pointsBefore(start), end: pointsBefore(end) },
    ],
  });
}

/** How many code points stand before an offset: only what lies outside the Basic Multilingual Plane takes two units. */
function codePointsBefore(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index + 2);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** An offset that cuts no character into halves. */
const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
