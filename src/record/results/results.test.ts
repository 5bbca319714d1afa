import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { add } from "../../app/add/add.js";
import { digest } from "../../app/add/digest.js";
import { followThreads } from "../../following/threads/follow.js";
import { headOf } from "../../following/threads/head.js";
import { documentsMentioning, readouts } from "../documents/readouts.js";
import { headsOf } from "./heads.js";
import { isStale, markFresh, markStale, staleMark, staleValues } from "./stale.js";
import { putThreads, threadsAbout, threadsOf } from "./threads.js";

const text = `OSLO, 4 May 2033 — President Akinyi Wanjala of Kenya met Foreign Minister Nils Aune of Norway on 4 May 2033.
“We will open an embassy in Nairobi by the end of next year,” Mr. Aune said. He invited the President to Bergen.`;

describeEngines("results", (engine) => {
  test("what a new document speaks of is to be followed up, and is not once that is done", async () => {
    const store = await newRecord(engine);
    const { db } = store;
    await add(store, [{ received: { text, name: "note" } }], digest, "2034-01-01T00:00:00.000Z");
    expect(await staleValues(db, "relation")).toEqual(["KEN-NOR"]);
    expect(await staleValues(db, "party")).toEqual(["KEN", "NOR"]);
    const held = await readouts(db, await documentsMentioning(db, "relation", "KEN-NOR"));
    const threads = followThreads(held, ["KEN", "NOR"]);
    expect(threads.length).toBeGreaterThan(0);
    const mark = await staleMark(db, "relation", "KEN-NOR");
    await store.write((tx) => putThreads({ db: tx, engine: store.engine }, ["KEN", "NOR"], threads, mark));
    expect(await headsOf(db, ["KEN", "NOR"])).toEqual(threads.map(headOf));
    expect(await threadsOf(db, ["KEN", "NOR"])).toEqual(threads);
    expect(await isStale(db, "relation", "KEN-NOR")).toBe(false);
    const [first] = threads;
    expect(await threadsAbout(db, first?.entries[0]?.claim ?? "")).toEqual([first]);
    await store.write((tx) => putThreads({ db: tx, engine: store.engine }, ["KEN", "NOR"], [], mark));
    expect(await threadsOf(db, ["KEN", "NOR"])).toEqual([]);
  });

  test("what has been decided about is to be followed up again, and once more if that happens meanwhile", async () => {
    const { db } = await newRecord(engine);
    await markStale(db, "relation", "GHA-PRT");
    await markStale(db, "relation", "GHA-PRT");
    expect(await isStale(db, "relation", "GHA-PRT")).toBe(true);
    const before = await staleMark(db, "relation", "GHA-PRT");
    await markStale(db, "relation", "GHA-PRT");
    await markFresh(db, "relation", "GHA-PRT", before);
    expect(await isStale(db, "relation", "GHA-PRT")).toBe(true);
    await markFresh(db, "relation", "GHA-PRT", await staleMark(db, "relation", "GHA-PRT"));
    expect(await staleValues(db, "relation")).toEqual([]);
  });
});
