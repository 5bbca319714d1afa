import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { add, prepare } from "../../app/add/add.js";
import { digest } from "../../app/add/digest.js";
import { read } from "../../app/read.js";
import type { Store } from "../store.js";
import { documentId, type Added, type Received } from "./put-document.js";
import { documentsMentioning, readouts } from "./readouts.js";

const examples = new URL("../../../examples/", import.meta.url);
const texts = readdirSync(examples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(new URL(name, examples), "utf8") }));

const NOW = "2034-01-02T03:04:05.000Z";

async function adding(store: Store, ...received: Received[]): Promise<Added[]> {
  const prepared = await Promise.all(received.map((one) => prepare(store, one, digest)));
  return add(store, prepared, digest, NOW);
}
const outcomes = async (store: Store, ...received: Received[]): Promise<string[]> =>
  (await adding(store, ...received)).map(({ outcome }) => outcome);

const NOTE =
  "APIA, 12 March 2031 — Prime Minister Tavita Faleolo of Samoa met Ambassador Ingrid Solheim of Norway.";

describeEngines("documents", (engine) => {
  test("the readings that are held are those that were made", async () => {
    const store = await newRecord(engine);
    const added = await adding(store, ...texts);
    const held = await readouts(
      store.db,
      added.map(({ id }) => id),
    );
    expect(held).toHaveLength(texts.length);
    for (const [at, { text, reading, name }] of held.entries()) {
      expect({ name, text }).toEqual(texts[at]);
      expect(JSON.stringify(reading)).toBe(JSON.stringify(read(text)));
    }
  });

  test("adding twice changes nothing", async () => {
    const store = await newRecord(engine);
    const received = { text: NOTE, name: "note", place: "/notes/note.txt" };
    expect(await outcomes(store, received, received)).toEqual(["new", "unchanged"]);
    expect(await outcomes(store, received)).toEqual(["unchanged"]);
    expect(await store.db.selectFrom("source").selectAll().execute()).toHaveLength(1);
  });

  test("another text at a known place is its next version", async () => {
    const store = await newRecord(engine);
    const at = (text: string): Received => ({ text, name: "note", place: "/notes/note.txt" });
    const [first, second] = await adding(store, at(NOTE), at(`${NOTE} They spoke of fish.`));
    expect(first).toMatchObject({ outcome: "new" });
    expect(second).toMatchObject({ outcome: "version", previous: documentId(NOTE) });
    expect(await outcomes(store, at(`${NOTE} They spoke of fish.`), at(NOTE))).toEqual([
      "unchanged",
      "version",
    ]);
    const versions = await store.db.selectFrom("source").select("version").orderBy("number").execute();
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  test("what becomes known later of a text is one more source, and the text is read with it", async () => {
    const store = await newRecord(engine);
    const text = "Prime Minister Tavita Faleolo will visit Norway next month, the ministry said.";
    expect(await outcomes(store, { text, name: "a", place: "/a.txt" })).toEqual(["new"]);
    const told = { text, name: "a", place: "/a.txt", published: "2031-03-12", publisher: "Savali" };
    expect(await outcomes(store, told, { text, name: "b", place: "/b.txt" })).toEqual(["source", "source"]);
    const [held] = await readouts(store.db, [documentId(text)]);
    expect(held).toMatchObject({ name: "a", published: "2031-03-12", publisher: "Savali" });
    expect(held?.reading.dates.map(({ value }) => value)).toEqual(["2031-04"]);
  });

  test("bytes that are not the text in UTF-8 are kept with it", async () => {
    const store = await newRecord(engine);
    const bytes = Uint8Array.from([0, 255, 1, 128]);
    await adding(store, { text: NOTE, bytes, name: "page" });
    const row = await store.db.selectFrom("document").select("bytes").executeTakeFirstOrThrow();
    expect(new Uint8Array(row.bytes ?? new ArrayBuffer(0))).toEqual(bytes);
  });

  test("documents are found by party, relation and person, in the order of time", async () => {
    const store = await newRecord(engine);
    const later = NOTE.replaceAll("2031", "2032");
    await adding(store, { text: later, name: "later" }, { text: NOTE, name: "earlier" });
    const both = [documentId(NOTE), documentId(later)];
    expect(await documentsMentioning(store.db, "party", "WSM")).toEqual(both);
    expect(await documentsMentioning(store.db, "relation", "NOR-WSM")).toEqual(both);
    expect(await documentsMentioning(store.db, "person", "Ingrid Solheim")).toEqual(both);
    expect(await documentsMentioning(store.db, "person", "Nobody")).toEqual([]);
  });

  test.each(["document", "source"] as const)("a row of %s cannot be changed or removed", async (table) => {
    const store = await newRecord(engine);
    await adding(store, { text: NOTE, name: "note" });
    const change = store.db.updateTable(table).set({ added: "never" }).execute();
    await expect(change).rejects.toThrow(`rows of ${table} are never changed`);
    await expect(store.db.deleteFrom(table).execute()).rejects.toThrow(`rows of ${table} are never changed`);
  });

  test("what fails half way leaves nothing", async () => {
    const store = await newRecord(engine);
    const failing = add(
      store,
      [{ received: { text: NOTE, name: "a" } }, { received: { text: `${NOTE} Twice.`, name: "b" } }],
      (text) => (text.text === NOTE ? digest(text) : Promise.reject(new Error("no"))),
      NOW,
    );
    await expect(failing).rejects.toThrow("no");
    expect(await store.db.selectFrom("document").selectAll().execute()).toEqual([]);
    expect(await outcomes(store, { text: NOTE, name: "a" })).toEqual(["new"]);
  });
});
