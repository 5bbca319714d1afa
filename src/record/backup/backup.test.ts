import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { describeEngines, engines, newRecord } from "../../../specs/engines/engines.js";
import { add, prepare } from "../../app/add/add.js";
import { digest } from "../../app/add/digest.js";
import { countOrNot } from "../../app/withdrawals/count-or-not.js";
import { search } from "../../app/search/search.js";
import { decide } from "../decisions/decisions.js";
import type { Store } from "../store.js";
import { putWatched } from "../watched/watched.js";
import { sourcesOf } from "../documents/find-document.js";
import { documentId } from "../documents/put-document.js";
import { lineHash } from "./lines.js";
import { restoreBackup } from "./restore-backup.js";
import { writeBackup } from "./write-backup.js";

const AT = "2034-01-02T03:04:05.000Z";
const NOTE =
  "OSLO, 4 May 2033 — “We will open an embassy in Nairobi,” Foreign Minister Nils Aune of Norway told Kenya.";

function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), "entente-backup-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** Two versions of one text, bytes, later particulars, decisions, something that is watched. */
async function filled(store: Store): Promise<Store> {
  const place = "/notes/note.txt";
  const received = [
    { text: NOTE, name: "note", place },
    { text: `${NOTE} 🇰🇪 And so on.`, name: "note", place, published: "2033-05-05" },
    { text: "Bytes of their own.", name: "page", bytes: Uint8Array.from([0, 255, 128]) },
    {
      text: NOTE,
      name: "note",
      publisher: "Aftenbladet",
      url: "https://example.org/note",
      title: "A note",
      language: "en",
      mediaType: "application/pdf",
      pageStarts: [0, 40],
    },
  ];
  for (const one of received) await add(store, [await prepare(store, one, digest)], digest, AT);
  const decision = { at: AT, who: "akosua", subject: "act-1" };
  await store.write(async (db) => {
    await decide(db, { ...decision, kind: "status", before: "open", after: "kept", note: "seen" });
    await decide(db, { ...decision, kind: "undo", subject: "1" });
    await decide(db, { ...decision, kind: "publisher", subject: "example.org", before: null, after: "NOR" });
    const withdrawn = documentId("Bytes of their own.");
    await decide(db, { ...decision, kind: "withdraw", subject: withdrawn });
    await countOrNot({ ...store, db }, withdrawn);
    await putWatched(db, "https://example.org/feed", JSON.stringify({ address: "https://example.org/feed" }));
  });
  return store;
}

/** All that a record holds, without the numbers that depend on its history. */
async function contents(store: Store): Promise<unknown> {
  const file = join(scratch(), "contents");
  await writeBackup(store, file, AT);
  const lines = gunzipSync(readFileSync(file)).toString("utf8");
  const { found } = await search(store, "embassy", 10);
  const mentions = await store.db
    .selectFrom("mention")
    .selectAll()
    .orderBy("field")
    .orderBy("value")
    .orderBy("document")
    .execute();
  return { lines, found, mentions };
}

describeEngines("a backup", (engine) => {
  for (const other of engines())
    test(`is restored to ${other.name} with all that the record held`, async () => {
      const store = await filled(await newRecord(engine));
      const file = join(scratch(), "backup.jsonl.gz");
      const counts = await writeBackup(store, file, AT);
      expect(counts).toMatchObject({
        document: 3,
        source: 4,
        reading: 2,
        decision: 4,
        roster: 0,
        watched: 1,
      });
      const restored = await newRecord(other);
      expect(await restoreBackup(restored, file)).toEqual(counts);
      expect(await contents(restored)).toEqual(await contents(store));
      const [again] = await add(restored, [{ received: { text: NOTE, name: "note" } }], digest, AT);
      expect(again).toMatchObject({ outcome: "unchanged" });
    });

  test("of the first form, which knew less of sources and of nothing watched, is restored too", async () => {
    const lines = [
      { entente: "backup", format: 1, created: AT },
      { type: "document", id: documentId(NOTE), text: NOTE, bytes: null, added: AT },
      {
        type: "source",
        document: documentId(NOTE),
        place: "/note.txt",
        name: "note",
        url: null,
        publisher: null,
        published: null,
        added: AT,
        version: 1,
      },
    ].map((line) => JSON.stringify(line));
    const hash = lineHash();
    for (const line of lines) hash.add(line);
    const counts = { document: 1, source: 1, reading: 0, decision: 0 };
    const file = join(scratch(), "first.jsonl.gz");
    writeFileSync(
      file,
      gzipSync(`${[...lines, JSON.stringify({ counts, sha256: hash.value() })].join("\n")}\n`),
    );
    const store = await newRecord(engine);
    await restoreBackup(store, file);
    expect(await sourcesOf(store.db, documentId(NOTE))).toEqual([
      { name: "note", place: "/note.txt", added: AT, version: 1 },
    ]);
  });

  test("is restored into an empty record only", async () => {
    const store = await filled(await newRecord(engine));
    const file = join(scratch(), "backup.jsonl.gz");
    await writeBackup(store, file, AT);
    await expect(restoreBackup(store, file)).rejects.toThrow("is not empty");
  });

  test("that is damaged restores nothing", async () => {
    const store = await filled(await newRecord(engine));
    const directory = scratch();
    const whole = join(directory, "whole");
    await writeBackup(store, whole, AT);
    const bytes = readFileSync(whole);
    const lines = gunzipSync(bytes).toString("utf8").split("\n");
    const changed = (change: (line: string) => string, at: number): Buffer =>
      gzipSync(lines.map((line, index) => (index === at ? change(line) : line)).join("\n"));
    const damages: Record<string, Buffer> = {
      "cut off": bytes.subarray(0, bytes.length - 20),
      "not unpacked": Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 255 : byte))),
      "another text": changed((line) => line.replace("Nairobi", "Mombasa"), 1),
      "another decision": changed((line) => line.replace("akosua", "kwabena"), lines.length - 4),
      "a missing line": gzipSync(lines.toSpliced(4, 1).join("\n")),
      "no end": gzipSync(`${lines.slice(0, -2).join("\n")}\n`),
      "something behind the end": gzipSync(`${lines.join("\n")}{}\n`),
      "another file": gzipSync('{"name":"x"}\n'),
      "no gzip": Buffer.from("text"),
      nothing: Buffer.alloc(0),
    };
    const fresh = await newRecord(engine);
    for (const [what, damaged] of Object.entries(damages)) {
      const file = join(directory, what);
      writeFileSync(file, damaged);
      await expect(restoreBackup(fresh, file), what).rejects.toThrow(/is damaged|is cut off|is no backup/);
    }
    await expect(restoreBackup(fresh, join(directory, "missing"))).rejects.toThrow("does not exist");
    expect(await fresh.db.selectFrom("document").selectAll().execute()).toEqual([]);
  });

  test("is not written over another file, nor left unfinished", async () => {
    const store = await newRecord(engine);
    const directory = scratch();
    const file = join(directory, "backup");
    await writeBackup(store, file, AT);
    await expect(writeBackup(store, file, AT)).rejects.toThrow("is there already");
    await expect(writeBackup(store, join(directory, "no", "backup"), AT)).rejects.toThrow(
      "directory does not exist",
    );
  });
});
