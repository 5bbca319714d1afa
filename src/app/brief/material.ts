import type { Identity } from "../../following/people/identity.js";
import type { Readout } from "../../following/readout.js";
import type { Relation } from "../../following/threads/thread.js";
import { textsOf } from "../../record/documents/texts.js";
import { peopleOf } from "../../record/results/people.js";
import type { Store } from "../../record/store.js";
import { decidedReadouts, eachTextOnce } from "../follow/decided-readouts.js";
import { followUp } from "../follow/follow-up.js";
import { doubtsOf, type Doubt } from "../people/doubts.js";
import { sidesIn, type SideOf } from "../publishers/sides.js";
import { roadmapOf, type Roadmap } from "../roadmap/roadmap.js";

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
  /** The texts of all readouts of the roadmap, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The people of both parties. */
  readonly people: readonly Identity[];
  /** Whose account a readout is. */
  readonly sideOf: SideOf;
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
    texts: await textsOf(store.db, ids),
    people: [...(await peopleOf(store.db, relation[0])), ...(await peopleOf(store.db, relation[1]))],
    doubts: await doubtsOf(store, relation),
    sideOf: await sidesIn(store.db),
  };
}
