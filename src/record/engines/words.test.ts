import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import type { WordQuery } from "./engine.js";

/** More than an engine looks through one by one. */
const DOCUMENTS = 2100;

const query = (word: string, more: Partial<WordQuery> = {}): WordQuery => ({
  phrases: [{ words: [word], prefix: false, negated: false }],
  from: 0,
  to: Number.MAX_SAFE_INTEGER,
  limit: 3,
  ...more,
});

describeEngines("the index of words", (engine) => {
  test("gives the latest documents first, however common a word is", async () => {
    const store = await newRecord(engine);
    const { words } = store.engine;
    const early = new Set([2, 4, 6, 8, DOCUMENTS]);
    await store.write(async (db) => {
      for (let position = 1; position <= DOCUMENTS; position++)
        await words.put(db, position, early.has(position) ? ["common", "early"] : ["common"]);
    });
    const found = (asked: WordQuery): Promise<number[]> => words.find(store.db, asked);
    expect(await found(query("common"))).toEqual([DOCUMENTS, DOCUMENTS - 1, DOCUMENTS - 2]);
    expect(await found(query("early"))).toEqual([DOCUMENTS, 8, 6]);
    expect(await found(query("early", { limit: 9 }))).toEqual([DOCUMENTS, 8, 6, 4, 2]);
    expect(await found(query("early", { from: 3, to: 7 }))).toEqual([6, 4]);
    expect(await found(query("never"))).toEqual([]);
    await store.write((db) => words.remove(db, 8));
    expect(await found(query("early"))).toEqual([DOCUMENTS, 6, 4]);
  });
});
