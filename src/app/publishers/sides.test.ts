import { expect, test } from "vitest";
import { addTo } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import type { Store } from "../../record/store.js";
import { takeDecision } from "../decide/decide.js";
import { followUp } from "../follow/follow-up.js";
import { roadmapOf } from "../roadmap/roadmap.js";
import { decidedPublishers } from "./decided-publishers.js";
import { sidesIn } from "./sides.js";

const decider = { who: "efua", now: "2034-02-01T10:00:00.000Z" };
const TEXT =
  "President Ana Ruivo of Portugal received the President of Ghana, Kojo Amankwah, in Lisbon today. “We will open a consulate in Tamale by the end of June,” President Ruivo said.";
const READOUT = { name: "lisbon", published: "2033-02-01", text: TEXT };

const add = (store: Store, publisher: string, party: string | null): Promise<number> =>
  takeDecision(store, { kind: "publisher", publisher, party }, decider);

/** Whose account the one readout is that tells of the consulate, as the roadmap has it. */
async function sideTold(store: Store): Promise<string | undefined> {
  await followUp(store);
  const { threads } = await roadmapOf(store, ["GHA", "PRT"], "2033-12-31");
  return threads[0]?.thread.entries[0]?.side;
}

describeEngines("whose account a readout is", (engine) => {
  test.each([
    [{ publisher: "Ministry of Foreign Affairs of Portugal" }, "PRT"],
    [{ publisher: "Xinhua News Agency" }, "CHN"],
    [{ publisher: "The Presidency", address: "https://www.presidency.gov.gh/1" }, "GHA"],
    [{ publisher: "TASS", address: "https://www.mfa.gov.gh/1" }, "RUS"],
    [{ publisher: "Morning Post", address: "https://post.example/1" }, undefined],
    [{ publisher: "Morning Post" }, undefined],
    [{ address: "no address" }, undefined],
    [{}, undefined],
  ])("%j tells that it is %s’s", async (readout, side) => {
    expect((await sidesIn((await newRecord(engine)).db))(readout)).toBe(side);
  });

  test("is what people say of the site, for readouts that are there already too, until it is taken back", async () => {
    const store = await newRecord(engine);
    await addTo(store, [{ ...READOUT, publisher: "Morning Post", url: "https://en.post.example/1" }]);
    expect(await sideTold(store)).toBeUndefined();
    await add(store, "https://www.post.example/about", "Ghanaian");
    expect(await sideTold(store)).toBe("GHA");
    const number = await add(store, "en.post.example", "PRT");
    expect(await sideTold(store)).toBe("PRT");
    await takeDecision(store, { kind: "undo", number }, decider);
    expect(await sideTold(store)).toBe("GHA");
    await add(store, "post.example", null);
    expect(await sideTold(store)).toBeUndefined();
    expect([...(await decidedPublishers(store.db)).values()]).toEqual([]);
  });

  test("is what people say of an agency, however its name is written", async () => {
    const store = await newRecord(engine);
    await add(store, "morning  post", "GHA");
    await addTo(store, [{ ...READOUT, publisher: "Morning Post" }]);
    expect(await sideTold(store)).toBe("GHA");
    await add(store, "MORNING POST", "Portugal");
    expect(await sideTold(store)).toBe("PRT");
  });

  test("what changes nothing, or names nobody, is refused", async () => {
    const store = await newRecord(engine);
    await expect(add(store, "post.example", "Atlantis")).rejects.toThrow("no party goes by the name");
    await expect(add(store, "post.example", null)).rejects.toThrow("has not been added");
    await add(store, "post.example", "GHA");
    await expect(add(store, "https://post.example/", "Ghana")).rejects.toThrow("speaks for GHA already");
    await expect(add(store, "ftp://post.example/", "Ghana")).rejects.toThrow("neither a site nor a name");
  });
});
