import type { Sentence } from "../../text/document.js";
import type { DateExpression } from "../reading.js";
export interface FoundDate {
  readonly expression: DateExpression;
  readonly sentence: Sentence;
  readonly bound?: "by" | "from" | "until";
}
