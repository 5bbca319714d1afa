import type { Told } from "../../app/watch/run.js";
import { harmless } from "../readout/text.js";
import { shortId } from "../wording.js";

/** What `entente watch run` says of one look. */
export interface Logged {
  readonly news: string;
  /** What could not be had or read, and what to do. */
  readonly failures: string;
}

/** The lines of a look, each with the minute (UTC), what happened and where; none where nothing is new. */
export function logged(told: Told, now: Date): Logged {
  const line = (what: string, where: string, more: string): string =>
    `${now.toISOString().slice(0, 16).replace("T", " ")}  ${what.padEnd(10)} ${harmless(`${where} ${more}`)}\n`;
  const { address, problem, refused } = told;
  const failures = refused.map((what) => line("not read", what, "(the rest is recorded)"));
  if (problem !== undefined) failures.push(line("failed", address, `${problem.message} (${problem.remedy})`));
  const news = newsOf(told).map(([what, more]) => line(what, address, more));
  return { news: news.join(""), failures: failures.join("") };
}

function newsOf({ news, added }: Told): [what: string, more: string][] {
  if (news === "withdrawn") return [["withdrawn", "(what it said stays recorded)"]];
  return added.flatMap(({ outcome, id, previous }): [string, string][] => {
    if (outcome === "unchanged") return [];
    if (previous === undefined) return [[outcome === "new" ? "new" : "known text", shortId(id)]];
    const difference = `follows ${shortId(previous)}; entente show ${shortId(id)} shows the difference`;
    return [["changed", `${shortId(id)} ${difference}`]];
  });
}
