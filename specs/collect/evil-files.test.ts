import { describe, expect, test } from "vitest";
import type * as CollectFile from "../../src/collect/collect-file.js";
import type { Find, Refused } from "../../src/collect/collected.js";
import { LIMITS } from "../../src/collect/limits.js";
import { evilFiles } from "./evil-files.js";
import { forms } from "./forms.js";
import { TEXT } from "./readout.js";

// As it is shipped: the thread that parses runs what has been built.
const BUILT = new URL("../../dist/collect/collect-file.js", import.meta.url).href;
const { collectFile }: typeof CollectFile = await import(/* @vite-ignore */ BUILT);

const tenth = (limit: number): number => Math.floor(limit / 10);
const limits = {
  ...LIMITS,
  bytes: tenth(LIMITS.bytes),
  unpackedBytes: tenth(LIMITS.unpackedBytes),
  unpackedTimes: tenth(LIMITS.unpackedTimes),
  entries: tenth(LIMITS.entries),
  seconds: 20,
};

async function finds(bytes: Uint8Array, name: string, seconds = limits.seconds): Promise<Find[]> {
  const found: Find[] = [];
  for await (const find of collectFile({ bytes }, name, { limits: { ...limits, seconds } })) found.push(find);
  return found;
}

const isRefused = (find: Find): find is Refused => find.kind === "refused";

describe(`${evilFiles.length} evil files`, () => {
  test.for(evilFiles)("$name is refused with a reason", async ({ bytes, name, says, slow }) => {
    const refusals = (await finds(bytes, name, slow && 1)).filter(isRefused);
    expect(refusals.map(({ what }) => what).join("\n")).toMatch(says);
    for (const { what, remedy, name: where } of refusals) {
      expect(where.startsWith(name)).toBe(true);
      expect(what).not.toMatch(/undefined|\[object|fault of entente/);
      expect(remedy).not.toBe("");
    }
  });

  test("one of them harms none of its neighbours", async () => {
    const good = (await forms())["readout.txt"] ?? new Uint8Array();
    for (const { bytes, name } of evilFiles.slice(0, 3)) await finds(bytes, name);
    expect(await finds(good, "good.txt")).toMatchObject([{ kind: "collected", text: TEXT }]);
  });
});
