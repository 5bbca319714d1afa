import { ploverOf } from "../../knowledge/plover.js";
import { contains, overlaps, spanOf } from "../../text/span.js";
import { matterOf } from "../matter/matter-of.js";
import type { Act } from "../reading.js";
import type { Language } from "../../language/language.js";
import type { ActSetting, FoundAct } from "./found.js";
import { conditionOf } from "./condition.js";
import type { PlacedAct } from "./invitations.js";
import { actorsOf, addresseesOf } from "./parties.js";

/** Acts as the reading has them. */
export const reportActs = (
  source: string,
  acts: readonly PlacedAct[],
  setting: ActSetting,
): Omit<Act, "terms">[] => acts.map((placed) => reportAct(source, placed, setting));

function reportAct(source: string, { act, by, to, due }: PlacedAct, setting: ActSetting): Omit<Act, "terms"> {
  const evidence = spanOf(source, act.evidence.start, act.evidence.end);
  const range = conditionOf(act, setting.language);
  const condition = range && spanOf(source, range.start, range.end);
  const actors = actorsOf(act, setting);
  const addressees = addresseesOf(act, by, setting);
  const within = act.analysis.sentence.tokens.filter((token) => contains(act.evidence, token));
  const known = [
    ...act.analysis.mentions,
    ...setting.dates.map(({ expression }) => expression.text).filter((date) => overlaps(date, act.evidence)),
  ];
  const signed = isSigned(act, setting.language);
  const plover = ploverOf(act.kind, act.negated, signed);
  return {
    kind: act.kind,
    by,
    ...(to.length > 0 && { to }),
    ...(due && { due: due.value }),
    ...(condition && { condition: condition.text }),
    ...(act.negated && { negated: true }),
    ...(act.strength && { strength: act.strength }),
    ...(signed && { signed: true }),
    ...matterOf(source, within, known, setting.language.matter),
    ...(plover !== undefined && { plover }),
    evidence,
    why: {
      kind: { basis: "stated", rule: act.rule, evidence },
      by: { basis: actors.basis, rule: actors.rule },
      ...(to.length > 0 && addressees && { to: { basis: addressees.basis, rule: addressees.rule } }),
      ...(due && { due: due.reason }),
      ...(condition && { condition: { basis: "stated", rule: "acts/condition", evidence: condition } }),
    },
  };
}

/** *signed a protocol*, *the signing of a protocol*; not *agreed to*. */
const isSigned = ({ kind, rule, clause }: FoundAct, { acts }: Language): boolean =>
  kind === "agreement" && (rule === "acts/signing" || acts.signing.has(clause.verb.lemma));
