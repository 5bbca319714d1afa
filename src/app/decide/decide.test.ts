import { expect, test } from "vitest";
import { addTo, CHAIN } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import type { Store } from "../../record/store.js";
import { digest } from "../add/digest.js";
import { reread, toReread } from "../reread.js";
import { roadmapOf, type Followed } from "../roadmap/roadmap.js";
import type { Choice } from "./choice.js";
import { takeDecision } from "./decide.js";

const decider = { who: "efua", now: "2034-02-01T10:00:00.000Z" };

const threadsIn = async (store: Store): Promise<readonly Followed[]> =>
  (await roadmapOf(store, ["GHA", "PRT"], "2033-12-31")).threads;

async function recordWithChain(engine: Parameters<typeof newRecord>[0]) {
  const store = await newRecord(engine);
  await addTo(store, CHAIN);
  const [first] = await threadsIn(store);
  const entry = first?.thread.entries.at(-1);
  return { store, thread: first?.thread.id ?? "", claim: entry?.claim ?? "" };
}

describeEngines("decisions", (engine) => {
  test("what a person sets stands beside what the evidence shows, until it is undone", async () => {
    const { store, thread } = await recordWithChain(engine);
    const choice: Choice = { kind: "status", thread, status: "dropped" };
    const number = await takeDecision(store, choice, { ...decider, note: "told by the embassy" });
    const [decided] = await threadsIn(store);
    expect(decided?.thread.status).toBe("kept");
    expect(decided?.decided).toMatchObject({ status: "dropped", who: "efua", note: "told by the embassy" });
    await takeDecision(store, { kind: "undo", number }, decider);
    expect((await threadsIn(store))[0]?.decided).toBeUndefined();
    await expect(takeDecision(store, { kind: "undo", number }, decider)).rejects.toThrow("undone already");
  });

  test("an entry that is rejected leaves its thread, and comes back when that is undone", async () => {
    const { store, thread, claim } = await recordWithChain(engine);
    const before = await threadsIn(store);
    const number = await takeDecision(store, { kind: "reject", claim, thread }, decider);
    const [without] = await threadsIn(store);
    expect(without?.thread.entries.map((entry) => entry.claim)).not.toContain(claim);
    expect(without?.thread.status).toBe("open");
    await takeDecision(store, { kind: "undo", number }, decider);
    expect(await threadsIn(store)).toEqual(before);
  });

  test("a thread that is merged with another goes on in it", async () => {
    const { store, thread } = await recordWithChain(engine);
    const other = (await threadsIn(store))[1]?.thread.id ?? "";
    await takeDecision(store, { kind: "merge", claim: other, thread }, decider);
    const threads = await threadsIn(store);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.thread.entries.map((entry) => entry.claim)).toContain(other);
  });

  test("two occasions that are said to be one are one with a history, until that is undone", async () => {
    const { store } = await recordWithChain(engine);
    const occasions = async () => (await roadmapOf(store, ["GHA", "PRT"], "2033-12-31")).occasions;
    const before = await occasions();
    const [one, other] = before;
    const choice: Choice = { kind: "same", claim: other?.id ?? "", as: one?.id ?? "" };
    const number = await takeDecision(store, choice, decider);
    expect((await occasions())[0]?.history.map(({ claim }) => claim)).toEqual([one?.id, other?.id]);
    await takeDecision(store, { kind: "undo", number }, decider);
    expect(await occasions()).toEqual(before);
  });

  test("decisions outlive a new reading", async () => {
    const { store, thread, claim } = await recordWithChain(engine);
    await takeDecision(store, { kind: "reject", claim, thread }, decider);
    await takeDecision(store, { kind: "correct", claim: thread, values: { by: ["GHA"] } }, decider);
    const before = await threadsIn(store);
    for await (const _ of reread(store, await toReread(store, true), digest));
    expect(await threadsIn(store)).toEqual(before);
    expect(before[0]?.thread.by).toEqual(["GHA"]);
  });

  test("what cannot be decided is refused, and nothing is kept of it", async () => {
    const { store, claim } = await recordWithChain(engine);
    const wrong: readonly Choice[] = [
      { kind: "split", claim: "act-0123456789abcdef-1-9" },
      { kind: "correct", claim, values: { role: "wished" } },
      { kind: "undo", number: 9 },
    ];
    for (const choice of wrong) await expect(takeDecision(store, choice, decider)).rejects.toThrow();
    expect(await store.db.selectFrom("decision").selectAll().execute()).toEqual([]);
  });
});
