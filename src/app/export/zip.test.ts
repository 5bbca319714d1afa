import { expect, test } from "vitest";
import { filesIn } from "../../../specs/export/files-in.js";
import { zipped } from "./zip.js";

async function* counting(told: number[], until: number): AsyncGenerator<string> {
  try {
    for (let at = 0; at < until; at++) {
      told.push(at);
      yield await Promise.resolve(`${at} ${"x".repeat(1000)}\n`);
    }
  } finally {
    told.push(-1);
  }
}

async function* failing(): AsyncGenerator<string> {
  yield await Promise.resolve("so far so good");
  throw new Error("the disk is gone");
}

async function all(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

test("an archive holds its files in their order, the empty one too", async () => {
  const archive = zipped(
    [
      { name: "a.txt", content: "Ä" },
      { name: "none.txt", content: counting([], 0) },
      { name: "many.txt", content: counting([], 3000) },
    ],
    6,
  );
  const files = await filesIn(await all(archive));
  expect([...files.keys()]).toEqual(["a.txt", "none.txt", "many.txt"]);
  expect(files.get("a.txt")?.toString()).toBe("Ä");
  expect(files.get("many.txt")?.toString().split("\n")).toHaveLength(3001);
});

test("an archive fails where one of its files does", async () => {
  await expect(all(zipped([{ name: "a", content: failing() }], 6))).rejects.toThrow("the disk is gone");
});

test("what nobody takes any more is not made any more", async () => {
  const told: number[] = [];
  for await (const _ of zipped([{ name: "a", content: counting(told, 1_000_000) }], 0)) break;
  expect(told.at(-1)).toBe(-1);
  expect(told.length).toBeLessThan(10_000);
});
