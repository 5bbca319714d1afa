import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../specs/engines/engines.js";

describeEngines("a question that takes too long", (engine) => {
  test.skipIf(engine.name === "SQLite")("is given up, and the next is answered", async () => {
    const { db } = await newRecord(engine, { longest: 100 });
    await expect(sql`select pg_sleep(20)`.execute(db)).rejects.toThrow("did not answer in time");
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });
});
