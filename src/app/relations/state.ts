import { statusOf } from "../roadmap/roadmap-json.js";
import type { Roadmap } from "../roadmap/roadmap.js";

/** The figures of the line that says how things stand between two parties. */
export interface State {
  /** In words, as `7 open, 2 of them overdue; 4 kept`. */
  readonly line: string;
  /** Those overdue included. */
  readonly open: number;
  readonly overdue: number;
  readonly kept: number;
  /** Links that wait for review. */
  readonly waiting: number;
}

/** How things stand on a roadmap. */
export function stateOf({ threads }: Pick<Roadmap, "threads">): State {
  const count = (status: string): number =>
    threads.filter((followed) => statusOf(followed) === status).length;
  const overdue = count("overdue");
  const open = count("open") + overdue;
  const kept = count("kept");
  const waiting = threads.flatMap(({ thread }) => thread.entries).filter(({ link }) => link.doubtful).length;
  return { line: lineOf(open, overdue, kept), open, overdue, kept, waiting };
}

function lineOf(open: number, overdue: number, kept: number): string {
  if (open + kept === 0) return "No undertaking is followed";
  const late = overdue > 0 ? `, ${overdue} of them overdue` : "";
  return `${open} open${late}; ${kept} kept`;
}
