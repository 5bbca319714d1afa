import type { Identity } from "../../following/people/identity.js";
import type { Readout } from "../../following/readout.js";
import type { Relation } from "../../following/threads/thread.js";
import { peopleOf } from "../../record/results/people.js";
import type { Store } from "../../record/store.js";
import { citedWith, type Cited } from "../export/cited.js";
import { decidedReadouts, eachTextOnce } from "../follow/decided-readouts.js";
import { followUp } from "../follow/follow-up.js";
import { doubtsOf, type Doubt } from "../people/doubts.js";
import { roadmapOf, type Roadmap } from "../roadmap/roadmap.js";
import type { Place } from "./draft.js";

/** What of the record a brief is made from. */
export interface Material {
  /** Ids of the parties. */
  readonly ours: string;
  readonly theirs: string;
  /** See `Brief`. */
  readonly day: string;
  readonly asOf: string;
  readonly since?: string;
  readonly roadmap: Roadmap;
  /** The latest readouts about the two in order of time, as people have corrected them, each text once. */
  readonly latest: readonly Readout[];
  /** All readouts of the roadmap with their texts, by id. */
  readonly cited: ReadonlyMap<string, Cited>;
  /** The people of both parties. */
  readonly people: readonly Identity[];
  /** Who of them may be one and the same, or the same as somebody else. */
  readonly doubts: readonly Doubt[];
}

/** So many of the latest readouts are asked what was said and asked in them. */
const LATEST = 24;

export interface Asked extends Pick<Material, "ours" | "theirs" | "day" | "asOf" | "since"> {
  readonly relation: Relation;
}

/** Takes from the record what a brief is made from. */
export async function materialFor(store: Store, { relation, ...asked }: Asked): Promise<Material> {
  await followUp(store);
  const roadmap = await roadmapOf(store, relation, asked.day);
  const ids = roadmap.readouts.map(({ id }) => id);
  return {
    ...asked,
    roadmap,
    latest: eachTextOnce(await decidedReadouts(store.db, ids.slice(-LATEST))),
    cited: await citedWith(store, ids),
    people: [...(await peopleOf(store.db, relation[0])), ...(await peopleOf(store.db, relation[1]))],
    doubts: await doubtsOf(store, relation),
  };
}

/** The words at a place of a readout. */
export const wordsAt = ({ cited }: Pick<Material, "cited">, { document, start, end }: Place): string =>
  textOf({ cited }, document).slice(start, end);

/** The text of a readout. */
export const textOf = ({ cited }: Pick<Material, "cited">, document: string): string =>
  cited.get(document)?.text ?? "";
