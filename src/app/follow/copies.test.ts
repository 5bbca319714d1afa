import { expect, test } from "vitest";
import cases from "../../../specs/duplicates.json" with { type: "json" };
import { addTo } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import type { Received } from "../add/add.js";
import { peopleIn } from "../people/people.js";
import { reread, toReread } from "../reread.js";
import { digest } from "../add/digest.js";
import { roadmapOf } from "../roadmap/roadmap.js";
import { showDocument } from "../show/show-document.js";
import { statisticsOf } from "../record.js";

const [first, second] = cases;
const { own, wire, headed } = { own: first?.a ?? "", wire: first?.b ?? "", headed: second?.b ?? "" };

/** One readout as the palace, a wire and a paper carry it. */
const CARRIED: readonly Received[] = [
  { name: "wire", place: "wire", published: "2033-05-05", text: wire },
  { name: "palace", place: "palace", published: "2033-05-04", text: own },
  { name: "paper", place: "paper", published: "2033-05-05", text: headed },
];

const accountIn = async (store: Awaited<ReturnType<typeof newRecord>>) => {
  const { threads, occasions } = await roadmapOf(store, ["CHL", "EST"], "2033-12-31");
  return {
    undertakings: threads.map(({ thread }) => thread.entries.map(({ document }) => document)),
    occasions: occasions.map(({ history, accounts }) => [history.length, accounts.length]),
    people: (await peopleIn(store)).map(({ name, readouts }) => [name, readouts]),
  };
};

describeEngines("one text that several sources carry", (engine) => {
  test("counts once, whichever came first", async () => {
    const alone = await newRecord(engine);
    await addTo(alone, CARRIED.slice(1, 2));
    const expected = await accountIn(alone);
    expect(expected.undertakings).not.toEqual([]);
    for (const order of [CARRIED, CARRIED.toReversed()]) {
      const store = await newRecord(engine);
      for (const one of order) await addTo(store, [one]);
      expect(await accountIn(store)).toEqual(expected);
      for await (const _ of reread(store, await toReread(store, true), digest));
      expect(await accountIn(store)).toEqual(expected);
      expect(await statisticsOf(store)).toMatchObject({ documents: 3, copies: 2 });
    }
  });

  test("is shown with its sources and how it was changed", async () => {
    const store = await newRecord(engine);
    await addTo(store, CARRIED);
    const { copies, difference } = await showDocument(store, "wire");
    expect(copies.map(({ name }) => name)).toEqual(["palace", "paper"]);
    expect(difference).toContain("+TALLINN, 4 May 2033 (Baltic Wire)");
  });

  test("of which one replaces another at its place counts as it stands now", async () => {
    const store = await newRecord(engine);
    const mended = own.replace("March 2034", "April 2034");
    await addTo(store, [
      ...CARRIED,
      { name: "palace", place: "palace", published: "2033-05-06", text: mended },
    ]);
    const { readout } = await showDocument(store, "paper");
    const { undertakings } = await accountIn(store);
    expect(undertakings.flat()).not.toContain(readout.id);
  });
});
