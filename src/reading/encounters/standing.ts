import type { EncounterSetting, Proposal } from "./found.js";
import { isAfter } from "./edtf.js";
import { standingOf, withDate, type Standing } from "./status.js";

/** Whether an encounter is over, planned, proposed or cancelled; undefined where it is denied. */
export function standingFor(
  proposal: Proposal,
  date: string | undefined,
  setting: EncounterSetting,
): Standing | undefined {
  const { published } = setting;
  const { status, ahead } = proposal;
  if (status === "cancelled")
    return isPutOff(proposal, date, setting)
      ? { status: "planned", rule: "encounters/put-off" }
      : { status, rule: "encounters/cancelled" };
  const told = ofVerbs(proposal, setting);
  if (told === "denied") return undefined;
  if (status !== undefined)
    return withDate(
      { status, rule: "encounters/said-of-it" },
      status === "planned" ? date : undefined,
      published,
    );
  if (told !== undefined) return told.status === "proposed" ? told : withDate(told, date, published);
  return withDate({ status: ahead ? "planned" : "held", rule: "encounters/noun" }, date, published);
}

/** What the verbs that are said of it, else the verb that governs it, make of it. */
function ofVerbs(proposal: Proposal, { language }: EncounterSetting): Standing | "denied" | undefined {
  const { analysis, said, clause, role } = proposal;
  const told = said.at(-1);
  if (told) return standingOf(told, analysis, language.encounters) ?? "denied";
  // Who speaks of a visit or carries a letter does not say when it is.
  if (clause === undefined || role === "speaker" || role === "bearer") return undefined;
  const own = standingOf(clause, analysis, language.encounters);
  if (own === undefined) return "denied";
  return role === "inviter" ? { status: "proposed", rule: "encounters/invited" } : own;
}

/** *postponed until June*: the date behind the verb is the new one. */
function isPutOff(
  { deferred, analysis }: Proposal,
  date: string | undefined,
  { datesIn, published }: EncounterSetting,
): boolean {
  if (deferred === undefined || date === undefined || published === undefined) return false;
  const verb = analysis.sentence.tokens[deferred.verb.last];
  const dates = datesIn.get(analysis.sentence) ?? [];
  const isBehind = dates.some(
    ({ expression }) => expression.value === date && expression.text.start > (verb?.end ?? 0),
  );
  return isBehind && isAfter(date, published);
}
