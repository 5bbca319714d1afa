import { contains } from "../../text/span.js";
import { isPast } from "./due.js";
import type { ActSetting, FoundAct } from "./found.js";

/**
 * What both sides had agreed on another occasion is history: told with a date that is past (*the treaty that they had
 * signed in 2019*), or recalled (*recalled that the two sides had signed*).
 */
export function isBygone({ kind, clause, analysis, evidence }: FoundAct, setting: ActSetting): boolean {
  if (kind !== "agreement" || !clause.verb.perfect) return false;
  const before = analysis.clauses.findLast(
    ({ index, verb, link }) => index < clause.index && verb.form === "finite" && link !== "relative",
  );
  if (clause.link === "complement" && setting.language.acts.recalling.has(before?.verb.lemma ?? ""))
    return true;
  const dates = setting.dates.filter(
    ({ sentence, expression }) => sentence === analysis.sentence && contains(evidence, expression.text),
  );
  return dates.length > 0 && dates.every(({ expression }) => isPast(expression.value, setting.published));
}
