import { expect, test } from "vitest";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { roadmapView } from "../../cli/roadmap/roadmap-view.js";
import { roadmapOf } from "./roadmap.js";
import { roadmapJson } from "./roadmap-json.js";

describeEngines("the roadmap of two parties", (engine) => {
  test("shows what has become of each undertaking, with the words that show it", async () => {
    const store = await newRecord(engine);
    await addTo(store, CHAIN);
    const { threads, measures, readouts } = await roadmapOf(store, ["GHA", "PRT"], "2033-12-31");
    expect(readouts.map(({ name }) => name)).toEqual(["lisbon", "call", "opening"]);
    expect(threads.map(({ thread }) => [thread.kind, thread.status])).toEqual([
      ["commitment", "kept"],
      ["request", "open"],
    ]);
    const roles = threads[0]?.thread.entries.map(({ role }) => role);
    expect([roles?.at(0), roles?.at(-1)]).toEqual(["made", "kept"]);
    expect(measures).toMatchObject({ threads: 2, keptOnTime: { kept: 0, of: 1 }, daysToKept: 225 });
  });

  test("shows on an earlier day only what had been said by then", async () => {
    const store = await newRecord(engine);
    await addTo(store, CHAIN);
    const { threads } = await roadmapOf(store, ["GHA", "PRT"], "2033-07-15");
    expect(threads[0]).toMatchObject({ thread: { status: "open" } });
    expect(roadmapJson(await roadmapOf(store, ["GHA", "PRT"], "2033-02-10"))).toMatchObject({
      readouts: 1,
      threads: [{ status: "open", byCalendar: { kind: "due" } }, { status: "open" }],
    });
  });

  test("says whose account an entry is from, where the publisher tells", async () => {
    const store = await newRecord(engine);
    const publishers = ["Presidency of Portugal", "Morning Post", "Ghanaian Foreign Ministry"];
    await addTo(
      store,
      CHAIN.map((received, at) => ({ ...received, publisher: publishers[at] ?? "" })),
    );
    const { threads } = await roadmapOf(store, ["GHA", "PRT"], "2033-12-31");
    expect(threads[0]?.thread.entries.map(({ side }) => side)).toEqual(["PRT", undefined, "GHA"]);
  });

  test("says in these words that nothing was found, and never that nothing was done", async () => {
    const store = await newRecord(engine);
    await addTo(store, CHAIN);
    const roadmap = await roadmapOf(store, ["GHA", "PRT"], "2033-12-31");
    const shown = roadmapView(roadmap, { width: 120, coloured: false, pageOf: () => undefined });
    expect(shown).toContain("No evidence found as of 31 December 2033 in 2 readouts read since");
  });
});
