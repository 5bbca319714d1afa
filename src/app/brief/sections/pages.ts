import { relationKeyOf } from "../../relations/relations.js";
import type { More } from "../brief.js";
import type { Material } from "../material.js";

type Place = Omit<More, "count">;

/** Where the undertakings of the two are, or those that stand in one way. */
export function roadmapPage({ ours, theirs, roadmap }: Material, status?: string): Place {
  const path = `/relations/${relationKeyOf(roadmap.relation)}`;
  return {
    command: `entente roadmap ${ours} ${theirs}${status === undefined ? "" : ` --status ${status}`}`,
    path: status === undefined ? path : `${path}?status=${status}`,
  };
}

/** Where the occasions of the two are. */
export const timelinePage = ({ ours, theirs, roadmap }: Material): Place => ({
  command: `entente timeline ${ours} ${theirs}`,
  path: `/relations/${relationKeyOf(roadmap.relation)}?tab=encounters`,
});

/** Where the people of the other side are. */
export const peoplePage = ({ theirs }: Material): Place => ({
  command: `entente people ${theirs}`,
  path: `/people?party=${theirs}`,
});

/** Where what the two said is. */
export const statementsPage = ({ theirs, roadmap }: Material): Place => ({
  command: `entente search party:${theirs}`,
  path: `/relations/${relationKeyOf(roadmap.relation)}?tab=statements`,
});

/** Where two accounts stand side by side. */
export const comparisonPage = (a: string, b: string): Place => ({
  command: `entente compare ${a.slice(0, SHORT)} ${b.slice(0, SHORT)}`,
  path: `/compare?a=${a}&b=${b}`,
});

/** So much of an id is enough to name a readout on the command line. */
const SHORT = 12;
