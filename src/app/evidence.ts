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

/** What shows places of these documents: their texts are read once. */
export async function witnessOf(store: Store, documents: Iterable<string>): Promise<Witness> {
  const ids = [...new Set(documents)];
  const [texts, pageOf] = [await textsOf(store.db, ids), await pagesOf(store, ids)];
  return (document, place) =>
    evidenceIn(document, texts.get(document) ?? "", place, pageOf(document, place.start));
}

/**
 * Evidence for a place in a text.
 * Source: W3C Recommendation Web Annotation Data Model, 4.2.4 and 4.2.5.
 */
export function evidenceIn(document: string, text: string, { start, end }: Range, page?: number): Evidence {
  const before = codePoints(text.slice(0, start));
  const exact = text.slice(start, end);
  return {
    document,
    start,
    end,
    ...(page !== undefined && { page }),
    selector: [
      {
        type: "TextQuoteSelector",
        exact,
        prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
      },
      { type: "TextPositionSelector", start: before, end: before + codePoints(exact) },
    ],
  };
}

/** Only what lies outside the Basic Multilingual Plane takes two units. */
function codePoints(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0;
  return text.length - pairs;
}

/** An offset that cuts no character into halves. */
const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
