import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../specs/engines/engines.js";
import { add, prepare } from "./add/add.js";
import { digest } from "./add/digest.js";
import { takeDecision } from "./decide/decide.js";
import { deskOf } from "./desk/desk.js";
import { peopleIn, somePeople } from "./people/people.js";
import type { Store } from "./record.js";
import { reread, toReread } from "./reread.js";
import { relations } from "./relations/relations.js";
import { doubtful, queuePage } from "./review/queue.js";
import { listThreads } from "./roadmap/list-threads.js";
import { statusOf } from "./roadmap/roadmap-json.js";
import { roadmapOf } from "./roadmap/roadmap.js";

const NOW = "2034-04-01T00:00:00.000Z";
const AS_OF = "2034-04-01";
const examples = new URL("../../examples/", import.meta.url);
const received = readdirSync(examples)
  .filter((name) => name.startsWith("uruguay") || name.startsWith("vietnam-uruguay"))
  .map((name) => ({ name, text: readFileSync(new URL(name, examples), "utf8") }));

/** All of a listing, two at a time. */
async function pages<Item>(page: (after: Item | undefined) => Promise<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each begins where the last ended
    const items = await page(all.at(-1));
    if (items.length === 0) return all;
    all.push(...items);
  }
}

async function recordIn(store: Store): Promise<Store> {
  await add(store, await Promise.all(received.map((one) => prepare(store, one, digest))), digest, NOW);
  return store;
}

describeEngines("page by page", (engine) => {
  test("there is each of the whole, in the same order, once", async () => {
    const store = await recordIn(await newRecord(engine));
    const queue = await pages<Awaited<ReturnType<typeof queuePage>>[number]>((last) =>
      queuePage(store, 2, last?.place),
    );
    expect(queue.map(({ item }) => item)).toEqual(await doubtful(store));
    expect(queue.length).toBeGreaterThan(0);
    const people = await peopleIn(store);
    expect(
      await pages<(typeof people)[number]>((after) =>
        somePeople(store, { limit: 2, ...(after && { after }) }),
      ),
    ).toEqual(people);
    expect(people.length).toBeGreaterThan(4);
    const roadmap = await roadmapOf(store, ["URY", "VNM"], AS_OF);
    const threads = await pages<(typeof roadmap.threads)[number]>(
      async (last) =>
        (
          await listThreads(store, ["URY", "VNM"], AS_OF, {
            order: "made",
            limit: 2,
            ...(last && { after: last.thread.id }),
          })
        ).threads,
    );
    expect(threads).toEqual(roadmap.threads);
  });

  test("the desk counts what the roadmaps have, and what a person decided as decided", async () => {
    const store = await recordIn(await newRecord(engine));
    const { threads } = await roadmapOf(store, ["URY", "VNM"], AS_OF);
    const late = threads.find((one) => statusOf(one) === "overdue");
    expect(late).toBeDefined();
    const choice = { kind: "status", thread: late?.thread.id ?? "", status: "kept" } as const;
    await takeDecision(store, choice, { who: "somebody", now: NOW });
    const { relations: onDesk, overdue } = await deskOf(store, ["VNM-URY"], AS_OF);
    const now = (await roadmapOf(store, ["URY", "VNM"], AS_OF)).threads.map(statusOf);
    const count = (...standing: string[]): number => now.filter((one) => standing.includes(one)).length;
    expect(onDesk).toMatchObject([
      { open: count("open", "overdue"), overdue: count("overdue"), kept: count("kept") },
    ]);
    const days = overdue.map(({ thread }) => thread.due?.last ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.length).toBeGreaterThan(0);
  });

  test("a readout that is read anew counts once", async () => {
    const store = await newRecord(engine);
    const text = "The President of Ghana, Kojo Amankwah, telephoned the President of Portugal, Ana Ruivo.";
    const take = (published: string): Promise<unknown> =>
      add(store, [{ received: { text, name: "note", place: "/note", published } }], digest, NOW);
    await take("2033-05-03");
    expect(await relations(store)).toMatchObject([{ key: "GHA-PRT", readouts: 1, latest: "2033-05-03" }]);
    for await (const _ of reread(store, await toReread(store, true), digest));
    expect(await relations(store)).toMatchObject([{ key: "GHA-PRT", readouts: 1, latest: "2033-05-03" }]);
  });
});
