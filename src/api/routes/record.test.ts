import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { posting, served, type Served } from "../../../specs/api/served.js";
import type { z } from "zod";
import copied from "../../../specs/duplicates.json" with { type: "json" };
import { CHAIN } from "../../../specs/chain.js";
import { Comparison } from "../schemas/comparison.js";
import { AddedReadout, Readout, ReadoutSummary, VersionDifference } from "../schemas/readout.js";
import { FileOpened } from "../schemas/file.js";
import { pageOf } from "../schemas/listing.js";
import { Dealing, Relation, Relations, StatementHit } from "../schemas/relation.js";
import { Found, SearchChoices } from "../schemas/search.js";
import { Thread, ThreadSummary } from "../schemas/thread.js";

let server: Served;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await served();
  for (const readout of CHAIN) {
    const { id, name } = await server.askFor(AddedReadout, "/api/v1/readouts", posting(readout));
    ids[name] = id;
  }
});
afterAll(() => server.close());

describe("readouts", () => {
  it("are added once: by 201, then by 200", async () => {
    const text =
      "President Ana Ruivo of Portugal telephoned the President of Ghana, Kojo Amankwah, on 3 May 2033.";
    const fresh = await served();
    const first = await fresh.ask("/api/v1/readouts", posting({ text, name: "phone" }));
    const second = await fresh.ask("/api/v1/readouts", posting({ text, name: "phone" }));
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toMatchObject({ outcome: "unchanged" });
    await fresh.close();
  });

  it("are refused where they cannot be read, and nothing is recorded", async () => {
    const fresh = await served();
    const response = await fresh.ask("/api/v1/readouts", posting({ text: " \n ", name: "blank" }));
    expect(response.status).toBe(422);
    expect(await (await fresh.ask("/api/v1/readouts")).json()).toEqual({ items: [] });
    await fresh.close();
  });

  it("are listed page by page, the latest first, each once", async () => {
    expect((await server.pages(ReadoutSummary, "/api/v1/readouts")).map(({ name }) => name)).toEqual([
      "opening",
      "call",
      "lisbon",
    ]);
    expect((await server.pages(ReadoutSummary, "/api/v1/readouts?party=Ghana")).length).toBe(3);
    expect((await server.pages(ReadoutSummary, "/api/v1/readouts?relation=PRT-GHA")).length).toBe(3);
    expect(
      (await server.pages(ReadoutSummary, "/api/v1/readouts?person=Efua%20Baidoo")).map(({ name }) => name),
    ).toEqual(["opening"]);
  });

  it("are shown as published, every find with its id and place", async () => {
    await server.ask("/api/v1/relations/GHA-PRT");
    const path = `/api/v1/readouts/${ids["lisbon"]}`;
    const { text, reading, threads } = await server.askFor(Readout, path);
    expect(text).toBe(CHAIN[0]?.text);
    expect(await (await server.ask(path)).text()).not.toContain('"terms"');
    for (const { id, evidence } of reading.acts) {
      expect(id).toMatch(/^act-/);
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    const acts = new Set(reading.acts.map(({ id }) => id));
    expect(threads.some(({ claim }) => acts.has(claim))).toBe(true);
  });

  it("are taken out of files; what cannot be read is told, and nothing is recorded", async () => {
    const fresh = await served();
    const open = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      fresh.askFor(FileOpened, `/api/v1/files?name=${name}`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: bytes,
      });
    const text = "The President of the Republic received the Minister, José Peña, today.\n";
    const readouts = [{ mediaType: "text/plain", name: "visit", text }];
    expect(await open("visit.txt", Buffer.from(text))).toEqual({ readouts, refused: [] });
    const { refused } = await open("visit.rtf", Buffer.from("{\\rtf1 The President met.}"));
    expect(refused).toMatchObject([{ name: "visit.rtf", what: "is RTF" }]);
    expect(await (await fresh.ask("/api/v1/readouts")).json()).toEqual({ items: [] });
    await fresh.close();
  });

  it("name the others that carry the same text", async () => {
    const fresh = await served();
    const [{ a: own, b: wire } = { a: "", b: "" }] = copied;
    const send = async (name: string, text: string): Promise<string> =>
      (await fresh.askFor(AddedReadout, "/api/v1/readouts", posting({ text, name }))).id;
    const [palace, agency] = [await send("palace", own), await send("wire", wire)];
    const { copies } = await fresh.askFor(Readout, `/api/v1/readouts/${palace}`);
    expect(copies).toMatchObject([{ id: agency, name: "wire" }]);
    await fresh.close();
  });

  it("are compared with a later version word by word", async () => {
    const fresh = await served();
    const url = "https://example.org/note";
    const send = async (text: string): Promise<string> =>
      (await fresh.askFor(AddedReadout, "/api/v1/readouts", posting({ text, name: "note", url }))).id;
    const before = await send("The President of Ghana will visit Lisbon in May 2034.");
    const after = await send("The President of Ghana will visit Porto in May 2034.");
    const path = `/api/v1/readouts/${before}/differences/${after}`;
    const { parts } = await fresh.askFor(VersionDifference, path);
    expect(parts.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "Lisbon" },
      { kind: "added", text: "Porto" },
    ]);
    expect((await fresh.askFor(Readout, `/api/v1/readouts/${after}`)).versions).toMatchObject([
      { id: before, version: 1 },
      { id: after, version: 2 },
    ]);
    await fresh.close();
  });
});

describe("relations", () => {
  it("are listed, and those of one party by any of its names", async () => {
    const expected = [{ key: "GHA-PRT", readouts: 3, latest: "2033-09-14" }];
    expect((await server.askFor(Relations, "/api/v1/relations")).items).toMatchObject(expected);
    expect((await server.askFor(Relations, "/api/v1/relations?party=Portuguese")).items).toMatchObject(
      expected,
    );
    expect((await server.askFor(Relations, "/api/v1/relations?party=Norway")).items).toEqual([]);
  });

  it("say in one line how things stand", async () => {
    expect(await server.askFor(Relation, "/api/v1/relations/PRT-GHA")).toMatchObject({
      key: "GHA-PRT",
      asOf: "2033-12-31",
      state: {
        line: "Last met 14 September 2033, Tamale; 1 open; 1 kept within 225 days",
        lastMet: { kind: "meeting", place: "Tamale" },
      },
      measures: { threads: 2 },
    });
  });

  it.each([
    ["of no party", "/api/v1/relations/GHA-Atlantis"],
    ["of a party with itself", "/api/v1/relations/GHA-GHA"],
    ["of one party", "/api/v1/relations/GHA"],
  ])("%s are refused", async (_what, path) => {
    expect((await server.ask(path)).status).toBeGreaterThanOrEqual(400);
    expect((await server.ask(path)).status).toBeLessThan(500);
  });
});

describe("what was said and who met", () => {
  it("is told readout by readout, the latest first, each with its words", async () => {
    const said = await server.pages(StatementHit, "/api/v1/relations/GHA-PRT/statements");
    expect(said.length).toBeGreaterThan(1);
    expect(said.at(-1)?.readout.name).toBe("lisbon");
    for (const { evidence } of said) expect(evidence.selector[0].exact).not.toBe("");
  });

  it("is told pair by pair", async () => {
    const { items } = await server.askFor(pageOf(Dealing), "/api/v1/relations/PRT-GHA/dealings");
    expect(items.map(({ people: [a, b] }) => [a.name, b.name])).toContainEqual([
      "Kojo Amankwah",
      "Ana Ruivo",
    ]);
  });
});

describe("threads", () => {
  const threads = (path: string): Promise<readonly z.output<typeof ThreadSummary>[]> =>
    server.pages(ThreadSummary, path);

  it("are the roadmap of a relation, by status, and as it was on a day", async () => {
    const path = "/api/v1/relations/GHA-PRT/threads";
    expect((await threads(path)).map(({ kind }) => kind)).toEqual(["commitment", "request"]);
    expect((await threads(`${path}?status=kept`)).map(({ kind }) => kind)).toEqual(["commitment"]);
    const [early] = await threads(`${path}?asOf=2033-02-10&kind=commitment`);
    expect(early).toMatchObject({ statuses: { evidence: { status: "open" }, calendar: { status: "due" } } });
  });

  it("show every entry with the words that it rests on, found by the id of any", async () => {
    const [{ id } = { id: "" }] = await threads("/api/v1/relations/GHA-PRT/threads?kind=commitment");
    const { entries } = await server.askFor(Thread, `/api/v1/threads/${id}`);
    expect(entries.length).toBeGreaterThan(1);
    for (const { evidence, readout } of entries) {
      const { document, start, end, selector } = evidence;
      const { text, name } = await server.askFor(Readout, `/api/v1/readouts/${document}`);
      expect(text.slice(start, end)).toBe(selector[0].exact);
      expect(readout).toMatchObject({ id: document, name });
    }
    expect((await server.askFor(Thread, `/api/v1/threads/${entries.at(-1)?.claim}`)).id).toBe(id);
    expect((await server.ask("/api/v1/threads/act-0-1-2")).status).toBe(404);
  });
});

describe("searching", () => {
  it("finds page by page, and shows the very words in their sentence", async () => {
    const found = await server.pages(Found, "/api/v1/search?q=consulate");
    expect(found.map(({ name }) => name)).toEqual(["opening", "call", "lisbon"]);
    const [hit] = found[1]?.hits ?? [];
    expect(hit?.evidence.selector[0].exact).toBe("consulate");
    expect(hit?.sentence.text).toContain("would not open before September");
  });

  it("says what is wrong with a query", async () => {
    const response = await server.ask(`/api/v1/search?q=${encodeURIComponent("party:Atlantis x")}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "unprocessable" });
  });

  it("offers the values of its fields, counted among all or among what is found", async () => {
    const choices = (q: string) => server.askFor(SearchChoices, `/api/v1/search/choices${q}`);
    const all = await choices("");
    expect(all).toMatchObject({
      parties: [
        { id: "GHA", readouts: 3 },
        { id: "PRT", readouts: 3 },
      ],
      isMore: false,
    });
    expect(all.counted).toBeUndefined();
    const found = await choices("?q=opening");
    expect(found.counted).toBe((await server.pages(Found, "/api/v1/search?q=opening")).length);
    for (const { id, readouts } of [...found.kinds, ...found.topics]) {
      const field = found.kinds.some((kind) => kind.id === id) ? "kind" : "topic";
      // oxlint-disable-next-line no-await-in-loop -- one server
      const narrowed = await server.pages(
        Found,
        `/api/v1/search?q=${encodeURIComponent(`opening ${field}:${id}`)}`,
      );
      expect([id, narrowed.length]).toEqual([id, readouts]);
    }
    expect((await server.ask("/api/v1/search/choices?q=party:Atlantis")).status).toBe(422);
  });
});

it("compares two accounts by the words of each", async () => {
  const path = `/api/v1/comparisons?a=${ids["lisbon"]}&b=${ids["call"]}`;
  const { a, b, both, onlyA } = await server.askFor(Comparison, path);
  expect([a.name, b.name]).toEqual(["lisbon", "call"]);
  expect(both.length + onlyA.length).toBeGreaterThan(0);
});

it.each(["/api/v1/readouts", "/api/v1/search?q=a", "/api/v1/relations/GHA-PRT/threads"])(
  "%s refuses a cursor that is none of its own",
  async (path) => {
    const response = await server.ask(`${path}${path.includes("?") ? "&" : "?"}cursor=x`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ mistakes: [{ at: "cursor" }] });
  },
);

it.each([
  "/api/v1/readouts/" + "0".repeat(64),
  `/api/v1/comparisons?a=${"0".repeat(64)}&b=${"1".repeat(64)}`,
])("%s is not found", async (path) => {
  expect((await server.ask(path)).status).toBe(404);
});
