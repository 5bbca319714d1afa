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

/** What a finder proposes: a place in a sentence and what it says of a date. */
export interface Mention extends Range {
  readonly finder: DateFinder;
  readonly parts: DateParts;
  readonly unit?: DateUnit;
  readonly sentence: Sentence;
  /** Position of the first token of the expression, and of the first behind it. */
  readonly first: number;
  readonly after: number;
  readonly bound?: DateBound;
  /** What the words around it say of its direction, and the place of those words. */
  readonly direction?: Direction;
  readonly cue?: Range;
}

/** What is known besides the mentions. */
export interface Context {
  readonly source: string;
  readonly words: DateWords;
  readonly published?: DayNumber;
}
