import type { EncounterKind, EncounterVerb } from "../../language/encounters.js";
import type { Language } from "../../language/language.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { EncounterSetting, Place, Proposal } from "./found.js";
import { placeAt, placeBetween } from "./places.js";
import { standingOf } from "./status.js";
import { fit, isOverLine, REACH, type Match } from "./verb-fit.js";

/** Encounters that a verb tells by itself: *met with*, *was received by*, *visited*. */
export function findByVerb(analysis: Analysis, setting: EncounterSetting): Proposal[] {
  return analysis.clauses.flatMap((clause) => {
    for (const verb of setting.language.encounters.verbs.get(clause.verb.lemma) ?? []) {
      const match = fit(verb, clause, analysis, setting);
      if (match) return proposals(verb, clause, analysis, match, setting);
    }
    return [];
  });
}

/** Whoever is met separately is met on an occasion of his own; a guest to be welcomed somewhere comes on a visit. */
function proposals(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  match: Match,
  setting: EncounterSetting,
): Proposal[] {
  const { language } = setting;
  const found = proposal(verb, clause, analysis, match, setting);
  const destination =
    verb.receives && isToCome(clause, analysis, language) ? whereTo(match, analysis, setting) : undefined;
  if (destination) return [{ ...found, kind: "visit", role: "host", destination }];
  const { tokens } = analysis.sentence;
  const isApart = tokens
    .slice(clause.verb.last + 1, match.others[0]?.first)
    .some(({ form }) => language.encounters.separately.has(form));
  return isApart ? match.others.map((other) => ({ ...found, others: [other] })) : [found];
}

const isToCome = (clause: Clause, analysis: Analysis, { encounters }: Language): boolean =>
  standingOf(clause, analysis, encounters)?.status === "planned";

function whereTo({ others }: Match, analysis: Analysis, setting: EncounterSetting): Place | undefined {
  const next = (others.at(-1)?.last ?? -1) + 1;
  const { destination, recipients } = setting.language.encounters;
  const word = analysis.sentence.tokens[next]?.form ?? "";
  return destination.has(word) || recipients.has(word)
    ? placeAt(next + 1, "encounters/destination", analysis, setting)
    : undefined;
}

function proposal(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  match: Match,
  setting: EncounterSetting,
): Proposal {
  const { encounters } = setting.language;
  const { tokens } = analysis.sentence;
  const { first, last } = clause.verb;
  const after = tokens.slice(last + 1, (match.others.at(-1)?.last ?? last) + REACH);
  const modifier = after
    .map(({ form }) => encounters.modifiers.get(form))
    .find((found) => found?.kind === "call");
  return {
    kind: kindOf(verb, clause, analysis, match, setting),
    analysis,
    clause,
    first,
    head: last,
    said: [],
    role: verb.invites ? "inviter" : verb.other === "place" ? "traveller" : "participant",
    source: "verb",
    ...(modifier?.format && { format: modifier.format }),
    meal: false,
    series: false,
    bilateral: false,
    bare: false,
    serial: false,
    joint: false,
    plural: false,
    over: clause.verb.perfect,
    ahead: false,
    ...match,
    rule: `encounters/${verb.other === "place" ? "verb-of-travel" : "verb"}`,
  };
}

/** By telephone everything is a call; who speaks *in Dakar* with somebody has met him; a commission that meets is in session. */
function kindOf(
  { kind, mutual }: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  { others }: Match,
  setting: EncounterSetting,
): EncounterKind {
  const { tokens } = analysis.sentence;
  const { encounters } = setting.language;
  const { last } = clause.verb;
  const isByLine = isOverLine(
    tokens.slice(last + 1, (others.at(-1)?.last ?? last) + REACH),
    encounters.lines,
  );
  if (kind === "call" && mutual && !isByLine && others[0] !== undefined)
    return placeBetween(last + 1, others[0].first, analysis, setting) ? "meeting" : kind;
  if (kind !== "meeting") return kind;
  if (isByLine) return "call";
  const isBody = tokens
    .slice(clause.start, clause.verb.first)
    .some(({ form, pos }) => encounters.bodies.has(form) && pos === "PROPN");
  return isBody && mutual && others.length === 0 ? "conference" : kind;
}
