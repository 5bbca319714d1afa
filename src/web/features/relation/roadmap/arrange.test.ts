import { expect, test } from "vitest";
import type { ThreadSummary } from "../../../client/types.js";
import { filterThreads, groupThreads, sortThreads } from "./arrange.js";

const thread = (title: string, changes: Partial<ThreadSummary> = {}): ThreadSummary => ({
  id: title,
  relation: "ISL-URY",
  kind: "commitment",
  title,
  by: [{ id: "ISL", name: "Iceland" }],
  to: [],
  doer: "ISL",
  topics: ["energy"],
  statuses: {
    evidence: { status: "open", sentence: "No evidence found." },
    calendar: { status: "no date", sentence: "No date is given." },
  },
  entries: 1,
  doubtful: 0,
  ...changes,
});

const due = (last: string, days: number): Partial<ThreadSummary> => ({
  due: { words: last, interval: last, last, rule: "dues/day@1" },
  statuses: {
    evidence: { status: "open", sentence: "" },
    calendar: { status: days < 0 ? "overdue" : "due", days: Math.abs(days), sentence: "" },
  },
});

const kept: Partial<ThreadSummary> = {
  statuses: {
    evidence: { status: "kept", sentence: "" },
    calendar: { status: "closed", sentence: "" },
  },
};

const titles = (threads: readonly ThreadSummary[]): string[] => threads.map(({ title }) => title);
const four = [
  thread("kept", kept),
  thread("later", due("2035-06-30", 400)),
  thread("late", due("2034-01-31", -30)),
  thread("no date"),
];

test("by default what is due first stands first, and what has no date or is over last", () => {
  expect(titles(sortThreads(four, undefined))).toEqual(["late", "later", "kept", "no date"]);
});

test("each filter narrows, and together they narrow further", () => {
  expect(titles(filterThreads(four, { due: "overdue" }))).toEqual(["late"]);
  expect(titles(filterThreads(four, { due: "none" }))).toEqual(["no date"]);
  expect(titles(filterThreads(four, { status: "kept" }))).toEqual(["kept"]);
  expect(titles(filterThreads(four, { q: "LATE" }))).toEqual(["later", "late"]);
  expect(titles(filterThreads(four, { q: "late", due: "later", side: "ISL", kind: "commitment" }))).toEqual([
    "later",
  ]);
  expect(filterThreads(four, { side: "URY" })).toEqual([]);
});

test("groups hold every undertaking once, statuses in their order", () => {
  const groups = groupThreads(four, "status");
  expect(groups.map(({ name }) => name)).toEqual(["open", "kept"]);
  expect(groups.flatMap(({ threads }) => threads)).toHaveLength(4);
  expect(groupThreads(four, "topic").map(({ name }) => name)).toEqual(["energy and mining"]);
});
