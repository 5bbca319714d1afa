import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addTo } from "../../../specs/chain.js";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { addChainTo, bytesOf } from "../../../specs/export/exporting.js";
import type { Store } from "../../record/store.js";
import { takeDecision } from "../decide/decide.js";
import { exportRecord, type Exporting } from "./export-record.js";
import { FORMATS } from "./formats.js";

interface Line {
  readonly what: string;
  readonly [field: string]: unknown;
}

const isLine = (value: unknown): value is Line =>
  typeof value === "object" && value !== null && "what" in value;

async function linesOf(store: Store, asked: Partial<Exporting> = {}): Promise<Line[]> {
  const text = (await bytesOf(store, { format: "jsonl", ...asked })).toString();
  return text
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line))
    .filter(isLine);
}

const among = (lines: readonly Line[], what: string): Line[] => lines.filter((line) => line.what === what);

describeEngines("an export", (engine) => {
  test("holds all of a record, each thing with the words that it rests on", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    const lines = await linesOf(store);
    expect(among(lines, "readout").map(({ name }) => name)).toEqual(["plan", "opening", "call", "lisbon"]);
    const [readout] = among(lines, "readout");
    expect(readout).toMatchObject({ side: "PRT", url: "https://press.example/plan?lang=en" });
    expect(among(lines, "thread").map(({ relation, status }) => [relation, status])).toContainEqual([
      ["GHA", "PRT"],
      "kept",
    ]);
    expect(among(lines, "occasion").map(({ kind, date }) => [kind, date])).toContainEqual([
      "visit",
      "2034-03-12",
    ]);
    expect(among(lines, "person").map(({ name }) => name)).toContain("Efua Baidoo");
  });

  test("links what was read on a page to the words on it", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    const threads = among(await linesOf(store), "thread");
    expect(JSON.stringify(threads)).toContain("https://press.example/plan?lang=en#:~:text=");
    expect(JSON.stringify(threads)).toContain("nurses%2C%20midwives%20%26%20well%2Dtrained%20aides");
  });

  test("is what a query asks for: the readouts that meet it, and what they tell of", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    const lines = await linesOf(store, { query: "party:Norway" });
    expect(among(lines, "readout").map(({ name }) => name)).toEqual(["plan"]);
    expect(among(lines, "person").map(({ name }) => name)).not.toContain("Ana Ruivo");
    expect(await linesOf(store, { query: "kind:refusal" })).toEqual([]);
  });

  test("is what two parties have to do with each other", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    const lines = await linesOf(store, { relation: "Norway-Ghana" });
    expect(among(lines, "readout").map(({ name }) => name)).toEqual(["plan"]);
    expect(new Set(among(lines, "occasion").map(({ relation }) => relation))).toEqual(new Set(["GHA-NOR"]));
  });

  test("has the decisions about what is in it", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    const kept = among(await linesOf(store), "thread").find(({ status }) => status === "kept");
    const decider = { who: "efua", now: "2034-02-01T10:00:00.000Z" };
    await takeDecision(store, { kind: "status", thread: String(kept?.["id"]), status: "dropped" }, decider);
    const decided = await linesOf(store);
    expect(among(decided, "decision")).toMatchObject([{ kind: "status", undone: false }]);
    expect(among(decided, "thread")).toContainEqual(
      expect.objectContaining({ status: "dropped", byDecision: expect.objectContaining({ who: "efua" }) }),
    );
    expect(among(await linesOf(store, { query: "party:Norway" }), "decision")).toEqual([]);
  });

  test("holds however many there are", async () => {
    const store = await newRecord(engine);
    const many = Array.from({ length: 230 }, (_, at) => ({
      name: `note ${at}`,
      text: `Note ${at} of Ghana.`,
    }));
    await addTo(store, many);
    expect(await linesOf(store)).toHaveLength(230);
    expect(await linesOf(store, { query: "note" })).toHaveLength(230);
  });
});

test("every format has a page that says what is lost", () => {
  for (const { name } of FORMATS)
    expect(readFileSync(`docs/formats/${name}.md`, "utf8")).toContain("## What is lost");
});

describeEngines("an export in each format", (engine) => {
  test("is the same to the byte each time, and holds nothing where nothing is found", async () => {
    const store = await newRecord(engine);
    await addChainTo(store);
    for (const { name: format } of FORMATS) {
      expect(await bytesOf(store, { format })).toEqual(await bytesOf(store, { format }));
      await bytesOf(store, { format, query: "kind:refusal" });
    }
  });

  test("is refused where there is no such format, with those that there are", async () => {
    const store = await newRecord(engine);
    const asked = exportRecord(store, { format: "xml", today: "2034-01-01" });
    await expect(asked).rejects.toMatchObject({
      message: "is no format",
      remedy: expect.stringContaining("jsonl"),
    });
  });
});
