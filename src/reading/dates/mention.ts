import type {
  DateBound,
  DateFinder,
  DateParts,
  DateUnit,
  DateWords,
  Direction,
} from "../../language/dates.js";
import type { Sentence } from "../../text/document.js";
import type { Range } from "../../text/span.js";
import type { DayNumber } from "./calendar.js";

/** What a finder proposes: a place in the text and what it says of a date. */
export interface Proposal extends Range {
  readonly finder: DateFinder;
  readonly parts: DateParts;
  readonly unit?: DateUnit;
}

/** A proposal in its sentence. */
export interface Mention extends Proposal {
  readonly sentence: Sentence;
  /** Position of the first token of the expression, and of the first behind it. */
  readonly first: number;
  readonly after: number;
  readonly bound?: DateBound;
  /** What the words around it say of its direction, and the place of those words. */
  readonly direction?: Direction | "scheduled";
  readonly cue?: Range;
}

/** What refiners know besides the mentions. */
export interface Context {
  readonly source: string;
  readonly words: DateWords;
  readonly published?: DayNumber;
}
