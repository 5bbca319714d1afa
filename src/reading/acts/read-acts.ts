import { contains, overlaps } from "../../text/span.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { FoundStatement } from "../statements/found.js";
import { conditionOf } from "./condition.js";
import { dueOf, type Due } from "./due.js";
import type { ActSetting, FoundAct, Utterance } from "./found.js";
import { answerInvitations, type PlacedAct } from "./invitations.js";
import { findSignings, splitAct } from "./lists.js";
import { actorsOf, addresseesOf } from "./parties.js";
import { findPerformed } from "./performed.js";
import { findImperative } from "./imperatives.js";
import { kindOf } from "./kinds.js";
import { isBygone } from "./bygone.js";
import { findInability } from "./inability.js";
import { findUndertaking } from "./undertakings.js";
import { utterancesOf } from "./utterances.js";

/** In the order in which they are asked of each clause; the first that answers counts. */
const FINDERS: readonly ((utterance: Utterance, setting: ActSetting) => FoundAct | undefined)[] = [
  findInability,
  findImperative,
  findPerformed,
  findUndertaking,
];

/** All acts of a readout, in the order of the text, with who does them and by when. */
export function readActs(
  analyses: readonly Analysis[],
  statements: readonly FoundStatement[],
  setting: ActSetting,
): PlacedAct[] {
  const found = [
    ...utterancesOf(analyses, statements).flatMap((utterance) => propose(utterance, setting)),
    ...analyses.filter(isNarrative).flatMap((analysis) => findSignings(analysis, setting.language)),
  ];
  const acts = found
    .filter((act) => !isBygone(act, setting))
    .flatMap((act) => splitAct(act, analyses, setting.language))
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
  const placed = withoutDoubles(acts).map((act) => place(act, setting));
  return answerInvitations(placed.filter(isDone), setting);
}

/** *had earlier been invited to Oslo*: who did it is not told, nor was it done now. */
const isDone = ({ act, by }: PlacedAct): boolean =>
  by.length > 0 || !(act.passive && act.clause.verb.perfect);

function propose(utterance: Utterance, setting: ActSetting): FoundAct[] {
  for (const find of FINDERS) {
    const act = find(utterance, setting);
    if (act) return [act];
  }
  return [];
}

function place(found: FoundAct, setting: ActSetting): PlacedAct {
  const by = actorsOf(found, setting).parties;
  const kind = kindOf(found, by, setting);
  const act = { ...found, kind, ...(kind === "offer" && { strength: "ready" as const }) };
  const due = dueOf(act, setting);
  return {
    act: withLead(act, due, setting),
    by,
    to: addresseesOf(act, by, setting)?.parties ?? [],
    ...(due && { due }),
  };
}

/** ***By the end of the year** we will open*, ***If they ratify it**, we will build*: by when and on what belongs to what is undertaken. */
function withLead(act: FoundAct, due: Due | undefined, { language }: ActSetting): FoundAct {
  const { tokens } = act.analysis.sentence;
  const date = due?.reason.evidence?.start ?? act.evidence.start;
  const opening = tokens.slice(act.clause.start).find(({ pos }) => pos !== "PUNCT" && pos !== "SCONJ");
  const start = Math.min(
    date < act.evidence.start ? (opening?.start ?? date) : act.evidence.start,
    conditionOf(act, language)?.start ?? act.evidence.start,
  );
  return { ...act, evidence: { start, end: act.evidence.end } };
}

/** Of two acts of one kind that cover the same words the first is kept: *agreed that … will meet* is one agreement. */
function withoutDoubles(acts: readonly FoundAct[]): FoundAct[] {
  const kept: FoundAct[] = [];
  for (const act of acts) {
    const holder = kept.findLast(({ evidence }) => overlaps(evidence, act.evidence));
    const repeats =
      holder !== undefined &&
      contains(holder.evidence, act.evidence) &&
      ABSORBS.get(holder.kind)?.has(act.kind);
    if (!repeats) kept.push(act);
  }
  return kept;
}

/** An act told by its verb holds what its clause would be on its own. */
const ABSORBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ["agreement", "commitment", "request", "instruction", "invitation", "offer", "acceptance", "refusal"].map(
    (kind) => [kind, new Set(["commitment", kind, ...(kind === "agreement" ? ["request"] : [])])],
  ),
);
