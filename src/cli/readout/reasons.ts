import type { Span } from "../../app/reading.js";
import { placeOf, reasonsInWords, type Reasoned } from "../../app/wording/reason.js";
import type { Passage } from "./layout.js";
import type { Style } from "./style.js";

/** The lines that say why the values of an item are as they are; none unless asked to explain. */
export const explained = (item: Reasoned, { explain, faint, locate }: Style): Passage[] =>
  explain ? reasonsInWords(item, locate).map((text) => ({ text: `– ${text}`, paint: faint })) : [];

/** Where spans begin, to follow a quotation; nothing unless asked to explain. */
export const placed = (spans: readonly Span[], { explain, locate }: Style): string =>
  explain ? ` (${spans.map((span) => placeOf(span, locate)).join(", ")})` : "";
