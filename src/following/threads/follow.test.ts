import { describe, expect, test } from "vitest";
import cases from "../../../specs/threads.json" with { type: "json" };
import { read } from "../../app/read.js";
import type { Readout } from "../readout.js";
import { followThreads } from "./follow.js";

/** Invented readouts, told by day. */
const readoutOf = (published: string, text: string, id = published): Readout => ({
  id,
  name: published,
  published,
  text,
  reading: read(text, { published }),
});

const ANNOUNCED = readoutOf(
  "2033-02-01",
  "President Ana Ruivo of Portugal received the President of Ghana, Kojo Amankwah, today. “We will open a consulate in Tamale by the end of June,” President Ruivo said.",
);
const OPENED = readoutOf(
  "2033-07-04",
  "President Kojo Amankwah of Ghana spoke by telephone with President Ana Ruivo of Portugal. The Portuguese consulate in Tamale was opened on 28 June.",
);

test("an undertaking is followed to the readout that shows it kept, in whatever order they are given", () => {
  const [thread] = followThreads([OPENED, ANNOUNCED], ["GHA", "PRT"]);
  expect(thread?.entries.map(({ role }) => role)).toEqual(["made", "kept"]);
  expect(thread?.status).toBe("kept");
  expect(followThreads([ANNOUNCED, OPENED], ["GHA", "PRT"])).toEqual(
    followThreads([OPENED, ANNOUNCED], ["GHA", "PRT"]),
  );
});

test("what two others deal with is not followed", () => {
  expect(followThreads([ANNOUNCED, OPENED], ["GHA", "NOR"])).toEqual([]);
});

describe.each(cases)("$behaviour", ({ relation: [one = "", other = ""], readouts, threads }) => {
  const found = followThreads(
    readouts.map(({ published, text, ...rest }) =>
      readoutOf(published, text, "id" in rest ? rest.id : published),
    ),
    [one, other],
  );

  test.each(threads.map((thread, at) => ({ ...thread, at })))("thread $at: $roles, $status", (wanted) => {
    const thread = found[wanted.at];
    expect(thread?.entries.map(({ role }) => role)).toEqual(wanted.roles);
    expect(thread?.status).toBe(wanted.status);
    if ("documents" in wanted)
      expect(thread?.entries.map(({ document }) => document)).toEqual(wanted.documents);
  });

  test("and no other thread", () => {
    expect(found).toHaveLength(threads.length);
  });
});
