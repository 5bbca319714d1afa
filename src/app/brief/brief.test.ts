import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import mammoth from "mammoth";
import { extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../collect/markup/dom.js";
import { addTo, CHAIN } from "../../../specs/chain.js";
import cases from "../../../specs/briefs.json" with { type: "json" };
import { chromiumPath } from "../../print/chromium.js";
import { openRecord, type Store } from "../record.js";
import { readoutWith } from "../readouts/readout.js";
import type { Brief, BriefSection } from "./brief.js";
import { brief, type BriefOptions } from "./brief-of.js";
import { briefDocx } from "./docx.js";
import { briefHtml } from "./html.js";
import { briefMarkdown } from "./markdown.js";
import type { BriefFormat } from "./formats.js";
import { briefWritten } from "./written.js";

const TODAY = "2034-12-31";
const EXAMPLES = new URL("../../../examples/", import.meta.url);

/** The examples of one relationship, each with the name of its file. */
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.includes("uruguay") && name.includes("vietnam"))
  .map((name) => ({
    name: name.replace(/\.txt$/, ""),
    text: readFileSync(new URL(name, EXAMPLES), "utf8"),
  }));

const directory = mkdtempSync(join(tmpdir(), "entente-brief-"));
let store: Store;
beforeAll(async () => {
  store = await openRecord({ file: join(directory, "entente.db") }, { create: true });
  await addTo(store, [...examples, ...CHAIN]);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

/** Cases that ask for one brief share it. */
const made = new Map<string, Promise<Brief>>();
function briefFor(
  [ours = "", theirs = ""]: readonly string[],
  options: Omit<BriefOptions, "today">,
): Promise<Brief> {
  const key = JSON.stringify([ours, theirs, options]);
  const known = made.get(key) ?? brief(store, [ours, theirs], { today: TODAY, ...options });
  made.set(key, known);
  return known;
}

const sentencesOf = (section: BriefSection | undefined): string[] =>
  (section?.items ?? []).map(({ sentences }) => sentences.map(({ text }) => text).join(" "));

describe("a brief", () => {
  test.each(cases)("$behaviour", async ({ parties, for: day, since, section, has, lacks }) => {
    const { sections } = await briefFor(parties, { day, ...(since !== undefined && { since }) });
    const told = sentencesOf(sections.find(({ id }) => id === section));
    for (const words of has ?? []) expect(told.join("\n")).toContain(words);
    for (const words of lacks ?? []) expect(told.join("\n")).not.toContain(words);
    if (has === undefined && lacks === undefined) expect(told).toEqual([]);
  });

  test("names what was looked for and not found", async () => {
    const { notFound, sections } = await briefFor(["PRT", "GHA"], { day: "2033-07-01" });
    expect(notFound).toContain("Invitations pending");
    expect(sections.map(({ title }) => title)).not.toContain("Invitations pending");
  });

  test("every sentence has a footnote, whose words stand at its offsets; no footnote is without a sentence", async () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => dayAfter("2032-06-01", days));
    const sides = fc.constantFrom(["URY", "VNM"], ["VNM", "URY"], ["GHA", "PRT"]);
    await fc.assert(
      fc.asyncProperty(sides, day, day, async (parties, on, since) => {
        await expectEvidence(await briefFor(parties, { day: on, since }));
      }),
      { numRuns: 6 },
    );
  });

  test("is the same of the same record", async () => {
    const asked = { today: TODAY, day: "2034-03-31" };
    expect(await brief(store, ["URY", "VNM"], asked)).toEqual(await brief(store, ["URY", "VNM"], asked));
  });

  test("as Markdown has every footnote once, and each is referred to", async () => {
    const demo = await briefFor(["URY", "VNM"], { day: "2034-03-31" });
    const text = briefMarkdown(demo, "http://here");
    for (const { number, path } of demo.footnotes) {
      expect(text.split(`\n[^${number}]: `)).toHaveLength(2);
      expect(text).toContain(`(http://here${path})`);
      expect(text.split(`[^${number}]`).length).toBeGreaterThan(2);
    }
  });
});

describe("a brief in other forms", () => {
  const demo = (): Promise<Brief> => briefFor(["URY", "VNM"], { day: "2034-03-31" });
  const addressed = async (format: BriefFormat): Promise<Uint8Array> =>
    briefWritten(await demo(), format, "http://here");

  test("as HTML is well-formed, has no script, and every number leads to a footnote with its page", async () => {
    const { sections, footnotes } = await demo();
    const page = documentOf(new TextDecoder().decode(await addressed("html")));
    const all = (selector: string) => [...page.querySelectorAll(selector)];
    expect(all("script, img, link, [style]")).toHaveLength(0);
    expect(all("main > section > h2")).toHaveLength(sections.length + 1);
    for (const { number, path } of footnotes) {
      const [source] = all(`#note-${number} a`);
      expect(source?.getAttribute("href")).toBe(`http://here${path}`);
      expect(all(`sup a[href="#note-${number}"]`)).not.toHaveLength(0);
    }
  });

  test("as a Word document is read back with every sentence and footnote, and is the same always", async () => {
    const { sections, footnotes } = await demo();
    const bytes = await addressed("docx");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const sentences = sections.flatMap(({ items }) => items.flatMap((item) => item.sentences));
    for (const { text } of sentences) expect(value).toContain(text);
    for (const { number } of footnotes) expect(value).toContain(`\n${number}. `);
    expect(await addressed("docx")).toEqual(bytes);
  });

  test("takes whatever stands in a text for text", async () => {
    const hostile = { id: "URY", name: "</title><script>\u0001 & [x](y) \uD800" };
    const named = { ...(await demo()), ours: hostile };
    const [heading] = documentOf(briefHtml(named, "http://here")).querySelectorAll("h1");
    expect(heading?.textContent).toContain("<script>");
    expect(briefMarkdown(named, "http://here")).toContain(String.raw`\<script\>`);
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await briefDocx(named, "http://here")),
    });
    expect(value).toContain("</title><script>\uFFFD & [x](y) \uFFFD and Vietnam");
  });

  test("as PDF takes two pages and holds every footnote", async (context) => {
    context.skip(chromiumPath() === undefined, "no Chromium is here");
    const { footnotes } = await demo();
    const { totalPages, text } = await extractText(await addressed("pdf"), { mergePages: true });
    expect(totalPages).toBe(2);
    for (const { number } of footnotes) expect(text).toContain(`${number}. `);
  });
});

async function expectEvidence({ sections, footnotes }: Brief): Promise<void> {
  const sentences = sections.flatMap(({ items }) => items.flatMap((item) => item.sentences));
  const cited = new Set(sentences.flatMap(({ notes }) => notes));
  expect(sentences.filter(({ notes }) => notes.length === 0)).toEqual([]);
  expect([...cited].toSorted((a, b) => a - b)).toEqual(footnotes.map(({ number }) => number));
  for (const { readout, start, end, words } of footnotes) {
    const { text } = await readoutWith(store, readout.id);
    expect(words).not.toBe("");
    expect(text.slice(start, end)).toBe(words);
  }
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
