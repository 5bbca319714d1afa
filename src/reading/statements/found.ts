import type { Quotation } from "../../text/quotation.js";
import type { Range } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { Referent } from "../people/entity.js";

/** A statement as a finder proposes it. */
export interface FoundStatement {
  readonly mode: "direct" | "indirect";
  readonly content: Range;
  /** Who says it, where somebody known does. */
  readonly speaker?: Referent;
  /** The words that name the speaker; they stand for one whom nobody knows. */
  readonly source?: Range;
  readonly cue?: Range;
  readonly negated: boolean;
  /** Hopes and forecasts: nothing in it is an undertaking. */
  readonly forecast: boolean;
  /** The sentence that ascribes it. */
  readonly analysis: Analysis;
  readonly quotation?: Quotation;
  readonly rule: string;
  readonly basis: "stated" | "inferred";
}
