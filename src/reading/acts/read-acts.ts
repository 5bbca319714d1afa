import { contains, overlaps } from "../../text/span.js";
import { isNarrative, type Analysis } from "../analysis.js";
import type { ActKind } from "../../language/acts.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { FoundStatement } from "../statements/found.js";
import type { Setting } from "../statements/speaker.js";
import { dueOf } from "./due.js";
import type { FoundAct, Utterance } from "./found.js";
import { answerInvitations, type PlacedAct } from "./invitations.js";
import { findSignings, splitAct } from "./lists.js";
import { actorsOf, addresseesOf } from "./parties.js";
import { findPerformed } from "./performed.js";
import { findImperative } from "./imperatives.js";
import { findInability } from "./inability.js";
import { findUndertaking } from "./undertakings.js";
import { utterancesOf } from "./utterances.js";

/** In the order in which they are asked of each clause; the first that answers counts. */
const FINDERS: readonly ((utterance: Utterance, setting: Setting) => FoundAct | undefined)[] = [
  findInability,
  findImperative,
  findPerformed,
  findUndertaking,
];

/** What the acts are read from, besides the sentences. */
export interface ActSetting extends Setting {
  readonly dates: readonly FoundDate[];
  readonly published: string | undefined;
}

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
    .flatMap((act) => splitAct(act, analyses, setting.language))
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
  const placed = withoutDoubles(acts).map((act) => place(act, setting));
  return answerInvitations(placed, setting.language);
}

function propose(utterance: Utterance, setting: Setting): FoundAct[] {
  for (const find of FINDERS) {
    const act = find(utterance, setting);
    if (act) return [act];
  }
  return [];
}

function place(found: FoundAct, setting: ActSetting): PlacedAct {
  const by = actorsOf(found, setting).parties;
  const act = { ...found, kind: kindOf(found, by, setting) };
  const due = dueOf(act, setting.dates, setting.published);
  return { act, by, to: addresseesOf(act, by, setting)?.parties ?? [], ...(due && { due }) };
}

/** What an act is once it is known who does it. */
function kindOf(act: FoundAct, by: readonly string[], setting: ActSetting): ActKind {
  if (toOwnOfficial(act, by, setting)) return "instruction";
  // *The two countries will award the contracts jointly*: what the narrator says that both will do they have agreed.
  const joint =
    act.rule === "acts/undertaking" && act.statement === undefined && by.length > 1 && !act.negated;
  return joint ? "agreement" : act.kind;
}

/** *I have asked the Transport Minister to finish the crossing*: what one asks of one’s own people is an instruction. */
function toOwnOfficial(
  { kind, clause, analysis }: FoundAct,
  by: readonly string[],
  { people }: ActSetting,
): boolean {
  const asked = analysis.mentions.find(({ first }) => first === clause.verb.last + 1);
  const persons = (asked && people.referents.get(asked)?.people) ?? [];
  return (
    kind === "request" &&
    by.length === 1 &&
    persons.length > 0 &&
    persons.every(({ party }) => party === by[0])
  );
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
