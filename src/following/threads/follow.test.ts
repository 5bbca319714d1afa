import { expect, test } from "vitest";
import { read } from "../../app/read.js";
import type { Readout } from "../readout.js";
import { followThreads } from "./follow.js";

/** Invented readouts, told by day. */
const readoutOf = (published: string, text: string): Readout => ({
  id: published,
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
