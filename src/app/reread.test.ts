import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../specs/engines/engines.js";
import { allDecisions, decide } from "../record/decisions/decisions.js";
import { documentId } from "../record/documents/put-document.js";
import { readouts } from "../record/documents/readouts.js";
import { add } from "./add/add.js";
import { digest } from "./add/digest.js";
import { reread, toReread } from "./reread.js";
import { search } from "./search/search.js";

const AT = "2034-01-02T03:04:05.000Z";
const NOTE = "Prime Minister Tavita Faleolo of Samoa said that fish was wealth.";

describeEngines("reread", (engine) => {
  test("makes the readings of another engine again, and keeps what has been decided", async () => {
    const store = await newRecord(engine);
    const received = { text: NOTE, name: "note", published: "2033-05-04" };
    await add(store, [{ received }], digest, AT);
    await store.write((db) => decide(db, { at: AT, who: "akosua", kind: "note", subject: "x", note: "y" }));
    const before = await readouts(store.db, [documentId(NOTE)]);
    expect(await toReread(store, false)).toEqual([]);
    // As an older engine has left it: it read no statement.
    await store.db.updateTable("reading").set({ engine: 0 }).execute();
    await store.db.deleteFrom("claim").where("kind", "=", "statement").execute();
    const numbers = await toReread(store, false);
    expect(numbers).toHaveLength(1);
    for await (const read of reread(store, numbers, digest)) expect(read).toBe(1);
    expect(await readouts(store.db, [documentId(NOTE)])).toEqual(before);
    expect(await toReread(store, false)).toEqual([]);
    expect(await allDecisions(store.db)).toMatchObject([{ number: 1, who: "akosua", note: "y" }]);
    expect((await search(store, "speaker:faleolo", 5)).found).toHaveLength(1);
  });
});
