import { describe, expect, test } from "vitest";
import type { Collected } from "../../src/collect/collected.js";
import { LIMITS } from "../../src/collect/limits.js";
import { runJob, type Found } from "../../src/collect/run-job.js";
import { zipSaying } from "./evil-bytes.js";
import { forms } from "./forms.js";
import { pdfOf } from "./pdf.js";
import { ADDRESS, PARAGRAPHS, PUBLISHED, PUBLISHER, TEXT, TITLE } from "./readout.js";

const inAllForms = Object.entries(await forms());

async function finds(bytes: Uint8Array, name: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const find of runJob({
    wanted: "readouts",
    source: { bytes },
    name,
    about: {},
    columns: {},
    limits: LIMITS,
  }))
    found.push(find);
  return found;
}

async function onlyIn(bytes: Uint8Array, name: string): Promise<Collected> {
  const [find, ...others] = await finds(bytes, name);
  expect(others).toEqual([]);
  if (find?.kind !== "collected") throw new Error(JSON.stringify(find));
  return find;
}

describe("one readout", () => {
  test.for(inAllForms)("has one text in %s", async ([name, bytes]) => {
    expect((await onlyIn(bytes, name)).text).toBe(TEXT);
  });

  test.for(inAllForms)(
    "is known for what it is by its bytes, whatever %s is called",
    async ([name, bytes]) => {
      // Nothing in it tells Markdown from text but its front matter, which this one has.
      const [named, unnamed] = [await onlyIn(bytes, name), await onlyIn(bytes, "readout")];
      expect(unnamed.mediaType).toBe(named.mediaType);
      expect(unnamed.text).toBe(named.text);
    },
  );

  test.for(inAllForms)("is in English in %s", async ([name, bytes]) => {
    expect((await onlyIn(bytes, name)).language).toBe("en");
  });
});

test.for([
  "readout.html",
  "readout.mhtml",
  "readout.jsonl",
  "readout.csv",
  "readout.parquet",
  "readout.warc.gz",
])("%s tells title, day, publisher and address", async (name) => {
  const found = await onlyIn(new Map(inAllForms).get(name) ?? new Uint8Array(), name);
  const { title, published, publisher, address } = found;
  expect({ title, published, publisher, address }).toEqual({
    title: TITLE,
    published: PUBLISHED,
    publisher: PUBLISHER,
    address: ADDRESS,
  });
});

test("a mailbox holds each of its letters", async () => {
  const letter = (number: number): string =>
    `From press@example.org Wed May  4 08:00:00 2033\nFrom: Press <press@example.org>\nSubject: Visit ${number}\nDate: Wed, 4 May 2033 08:00:00 +0000\nMIME-Version: 1.0\n\nThe Minister met the Ambassador.\n\nFrom Oslo he went to Accra.\n\n`;
  const found = await finds(Buffer.from([1, 2, 3].map(letter).join("")), "press.eml");
  expect(found).toMatchObject(
    [1, 2, 3].map((number) => ({
      kind: "collected",
      name: `press.eml:${number}`,
      title: `Visit ${number}`,
      text: `Visit ${number}\n\nThe Minister met the Ambassador.\n\nFrom Oslo he went to Accra.\n`,
    })),
  );
});

test("a file in an archive whose name leads out of it is refused, and its neighbours are read", async () => {
  const evil = zipSaying({ name: "../../etc/cron.d/a.txt", copies: 2 });
  // The second of the two gets a harmless name of the same length.
  Buffer.from("press-may-2033-visit.t").copy(evil, evil.lastIndexOf("../../etc/cron.d/a.txt"));
  const found = await finds(evil, "press.zip");
  expect(found).toMatchObject([
    { kind: "refused", what: expect.stringContaining("leads out of its archive") },
    { kind: "collected", text: TEXT },
  ]);
});

describe("a PDF", () => {
  const long = Array.from({ length: 6 }, (_, index) =>
    PARAGRAPHS.map((paragraph) =>
      /^\d\. /.test(paragraph) ? paragraph : paragraph.replace(/.$/, ` ${index + 1}$&`),
    ),
  ).flat();
  const text = `${[TITLE, ...long].join("\n\n")}\n`;

  test.for([1, 2] as const)("in %i columns is read in the order of reading", async (columns) => {
    const bytes = await pdfOf({ title: TITLE, paragraphs: long, columns, running: true });
    expect((await onlyIn(bytes, "long.pdf")).text).toBe(text);
  });

  test("knows on which page each place in its text stands", async () => {
    const bytes = await pdfOf({ title: TITLE, paragraphs: long, columns: 1, running: true });
    const found = await onlyIn(bytes, "long.pdf");
    const pages = found.pages ?? [];
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]?.start).toBe(0);
    expect(pages.at(-1)?.end).toBe(found.text.length);
    const last = pages.at(-1);
    expect(found.text.slice(last?.start, last?.end)).toContain("diplomatic channels 6.");
  });
});

describe("a page", () => {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
  const menu = '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>';

  test.for([
    [
      "in the old manner, in a table",
      `<html><body><table><tr><td>${menu}</td><td><font><b>${TITLE}</b><br><br>${PARAGRAPHS.join("<br><br>")}</font></td></tr></table></body></html>`,
    ],
    [
      "in divisions",
      `<!doctype html><html><head><title>${TITLE} - Ministry</title></head><body><div id="menu">${menu}</div><div class="content"><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join("")}</div></body></html>`,
    ],
    ["without a body", `<html><head><title>${TITLE} | Ministry</title></head><h1>${TITLE}</h1>${paragraphs}`],
    ["without a head", `<html><h1>${TITLE}</h1>${paragraphs}</html>`],
    ["of an article alone", `<article><h1>${TITLE}</h1>${paragraphs}</article>`],
    [
      "after comments",
      `<!-- a --><!-- b -->\n<!DOCTYPE html><html><body><main><h1>${TITLE}</h1>${paragraphs}</main></body></html>`,
    ],
    [
      "as XHTML",
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body>${paragraphs}</body></html>`,
    ],
    [
      "with notes beside it",
      `<html><body><nav>${menu}</nav><article><h1>${TITLE}</h1>${paragraphs}<p>Tags: Ghana</p><p>Share this</p></article><div class="related"><p>Another long text about other matters that is of no concern here.</p></div></body></html>`,
    ],
  ] as const)("%s is read as one", async ([, html]) => {
    expect((await onlyIn(Buffer.from(html), "page")).text).toBe(TEXT);
  });

  test("in another encoding is read in it", async () => {
    const russian =
      "Министр иностранных дел принял посла Норвегии. Стороны обсудили торговлю и договорились подписать соглашение.";
    const declared = '<html><head><meta charset="windows-1251"></head><body><p>';
    const bytes = Buffer.concat([
      Buffer.from(declared),
      windows1251(russian),
      Buffer.from("</p></body></html>"),
    ]);
    expect(await onlyIn(bytes, "page")).toMatchObject({ text: `${russian.trim()}\n`, language: "ru" });
  });
});

/** Cyrillic letters and what ASCII has. */
const windows1251 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => letter.charCodeAt(0) - (letter < "\u0080" ? 0 : 0x350)));
