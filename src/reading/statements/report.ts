import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Cue } from "./complement.js";
import type { FoundStatement } from "./found.js";
import { rangeOf, speakerOf, type Setting } from "./speaker.js";

/** One way in which a clause reports: where what is reported begins and ends, in tokens. */
export interface Report {
  readonly from: number;
  readonly to: number;
  readonly cueTo?: number;
  readonly forecast?: boolean;
}

/** The statement of a clause that reports; undefined where nobody says it. */
export function statementOf(
  clause: Clause,
  analysis: Analysis,
  report: Report,
  rule: string,
  setting: Setting,
  cue?: Cue,
): FoundStatement | undefined {
  const { tokens } = analysis.sentence;
  const content = rangeOf(tokens, report.from, report.to);
  const speaker = speakerOf(clause, analysis, setting);
  if (content === undefined || speaker === undefined) return undefined;
  const cueRange = rangeOf(tokens, clause.verb.first, report.cueTo ?? cue?.to ?? clause.verb.last + 1);
  return {
    mode: "indirect",
    content,
    ...(speaker.referent && { speaker: speaker.referent }),
    ...(speaker.source && { source: speaker.source }),
    ...(cueRange && { cue: cueRange }),
    negated: cue?.verb.denies === true || clause.verb.negated,
    forecast: report.forecast ?? cue?.verb.forecast ?? false,
    analysis,
    rule,
    basis: "stated",
  };
}
