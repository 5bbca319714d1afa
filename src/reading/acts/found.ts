import type { ActKind, Strength } from "../../language/acts.js";
import type { Range } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Setting } from "../statements/speaker.js";
import type { FoundStatement } from "../statements/found.js";

/** An act as a finder proposes it; who, to whom and by when are worked out afterwards. */
export interface FoundAct {
  readonly kind: ActKind;
  readonly evidence: Range;
  readonly analysis: Analysis;
  /** The clause whose verb is the act. */
  readonly clause: Clause;
  /** Token positions of what the verb is about; `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
  /** The subject undergoes it: *was invited*; not *was determined to*. */
  readonly passive: boolean;
  readonly strength?: Strength;
  /** The statement that the act is made in, if it is not told by the narrator. */
  readonly statement?: FoundStatement;
  readonly rule: string;
}

/** What the acts are read from, besides the sentences. */
export interface ActSetting extends Setting {
  readonly dates: readonly FoundDate[];
  readonly published: string | undefined;
}

/** A clause with the voice that utters it. */
export interface Utterance {
  readonly analysis: Analysis;
  readonly clause: Clause;
  readonly statement?: FoundStatement;
}
