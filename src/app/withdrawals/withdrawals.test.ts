import { expect, test } from "vitest";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { statisticsOf } from "../../record/statistics.js";
import type { Store } from "../../record/store.js";
import { add } from "../add/add.js";
import { digest } from "../add/digest.js";
import { takeDecision } from "../decide/decide.js";
import { latestReadouts } from "../readouts/readouts.js";
import { readoutKept, readoutShown } from "../readouts/readout.js";
import { toReread } from "../reread.js";
import { roadmapOf } from "../roadmap/roadmap.js";
import { search } from "../search/search.js";
import { withdrawnIn } from "./withdrawals.js";

const decider = { who: "efua", now: "2034-02-01T10:00:00.000Z", note: "a draft" };

/** All that is told of a record; the ids of its readouts come with it. */
async function toldIn(store: Store) {
  const { threads, occasions, measures } = await roadmapOf(store, ["GHA", "PRT"], "2033-12-31");
  const { claims, parties, copies } = await statisticsOf(store);
  const people = await store.db.selectFrom("tally").selectAll().where("readouts", ">", 0).execute();
  const found = await search(store, "consulate", 9);
  return {
    threads,
    occasions,
    measures,
    claims,
    parties,
    copies,
    found: found.found.map(({ document }) => document),
    ids: (await latestReadouts(store, { limit: 9 })).map(({ id }) => id),
    people: people.map(({ field, value, readouts }) => `${field} ${value} ${readouts}`).toSorted(),
  };
}

async function recordWith(engine: Parameters<typeof newRecord>[0], texts: typeof CHAIN): Promise<Store> {
  const store = await newRecord(engine);
  await addTo(store, texts);
  return store;
}

describeEngines("a document that is withdrawn", (engine) => {
  test("counts nowhere, as if it had not been added, and everywhere again when that is undone", async () => {
    const [store, without] = [await recordWith(engine, CHAIN), await recordWith(engine, CHAIN.slice(0, 2))];
    const before = await toldIn(store);
    const [{ id: readout } = { id: "" }] = await latestReadouts(store, { limit: 1 });
    const number = await takeDecision(store, { kind: "withdraw", readout }, decider);
    expect(await toldIn(store)).toEqual(await toldIn(without));
    await takeDecision(store, { kind: "undo", number }, decider);
    expect(await toldIn(store)).toEqual(before);
    await takeDecision(store, { kind: "undo", number: number + 1 }, decider);
    expect(await toldIn(store)).toEqual(await toldIn(without));
  });

  test("is kept and listed; neither adding it again nor a new reading brings it back", async () => {
    const store = await recordWith(engine, CHAIN);
    const [{ id: readout } = { id: "" }] = await latestReadouts(store, { limit: 1 });
    const number = await takeDecision(store, { kind: "withdraw", readout }, decider);
    const withdrawn = { number, who: "efua", at: decider.now, note: "a draft" };
    expect(await withdrawnIn(store)).toEqual([{ id: readout, name: "opening", ...withdrawn }]);
    expect(await readoutKept(store, readout)).toMatchObject({ id: readout, name: "opening", withdrawn });
    await expect(readoutShown(store, readout)).rejects.toThrow("was withdrawn by efua on 2034-02-01");
    const again = [{ received: { ...CHAIN[2], name: "opening", text: CHAIN[2]?.text ?? "" } }];
    expect(await add(store, again, digest, decider.now)).toMatchObject([
      { outcome: "unchanged", withdrawn: true },
    ]);
    expect(await toReread(store, true)).toHaveLength(2);
    await expect(takeDecision(store, { kind: "withdraw", readout }, decider)).rejects.toThrow("already");
  });

  test("leaves the text to others that carry it", async () => {
    const [first] = CHAIN;
    const text = `${first?.text} ${"The two presidents reviewed trade, fisheries and the ports of both countries. ".repeat(8)}`;
    const copies = [text, `${text} (ends)`, `${text} Ends.`].map((one, at) => ({
      name: `wire ${at}`,
      published: "2033-02-01",
      text: one,
    }));
    const store = await recordWith(engine, copies);
    expect((await statisticsOf(store)).copies).toBe(2);
    const ids = (await latestReadouts(store, { limit: 9 })).map(({ id }) => id).toReversed();
    for (const [at, left] of [1, 0].entries()) {
      await takeDecision(store, { kind: "withdraw", readout: ids[at] ?? "" }, decider);
      expect((await statisticsOf(store)).copies).toBe(left);
      expect((await roadmapOf(store, ["GHA", "PRT"], "2033-12-31")).threads.length).toBeGreaterThan(0);
    }
    await takeDecision(store, { kind: "undo", number: 1 }, decider);
    expect((await statisticsOf(store)).copies).toBe(1);
  });
});
