import { describe, expect, test } from "vitest";
import cases from "../../../specs/threads.json" with { type: "json" };
import { read } from "../../app/read.js";
import { calendarInWords } from "../../app/wording/status.js";
import type { Readout } from "../readout.js";
import { byCalendar } from "./calendar.js";
import { followThreads } from "./follow.js";
import { headOf } from "./head.js";
import { measuresOf } from "./measures.js";

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

const toldOpen = (published: string, when: string): Readout =>
  readoutOf(
    published,
    `President Kojo Amankwah of Ghana spoke by telephone with President Ana Ruivo of Portugal. The Portuguese consulate in Tamale was opened${when}.`,
  );
const PUT_OFF = readoutOf(
  "2033-06-20",
  "President Kojo Amankwah of Ghana spoke by telephone with President Ana Ruivo of Portugal. President Ruivo said that the consulate in Tamale would not open before the end of July.",
);

test.each([
  { told: [OPENED], words: "kept in time", onTime: { kept: 1, of: 1 } },
  { told: [toldOpen("2033-07-20", " on 8 July")], words: "kept 8 days late", onTime: { kept: 0, of: 1 } },
  {
    told: [PUT_OFF, toldOpen("2033-07-20", " on 8 July")],
    words: "kept 8 days after it was first due",
    onTime: { kept: 0, of: 1 },
  },
  {
    told: [toldOpen("2033-07-20", "")],
    words: "told to be kept 20 days after it was due",
    onTime: { kept: 0, of: 0 },
  },
])("what was kept is said to be $words, and is counted so", ({ told, words, onTime }) => {
  const threads = followThreads([ANNOUNCED, ...told], ["GHA", "PRT"]);
  const calendars = threads.map((thread) => byCalendar(thread, "2033-12-31"));
  expect(calendars.map((calendar) => calendar && calendarInWords(calendar))).toEqual([words]);
  expect(measuresOf(threads.map(headOf), "2033-12-31").keptOnTime).toEqual(onTime);
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
