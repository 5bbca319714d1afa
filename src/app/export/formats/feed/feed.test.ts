import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { addTo } from "../../../../../specs/chain.js";
import { bytesOf, emptyRecord, recordToExport } from "../../../../../specs/export/exporting.js";
import type { Exporting } from "../../export-record.js";
import type { Store } from "../../../../record/store.js";

const atomOf = async (store: Store, asked: Partial<Exporting> = {}) =>
  (await bytesOf(store, { format: "atom", ...asked })).toString();

test("tells what was read last and what has become overdue, with the words and their page", async () => {
  const feed = parseAtomFeed(await atomOf(await recordToExport()));
  const titles = feed.entries?.map(({ title }) => title?.value) ?? [];
  expect(titles[0]).toMatch(
    /^Overdue since 1 February 2034: Commitment of Portugal: We will lend ten nurses/,
  );
  expect(titles).toContainEqual(
    expect.stringMatching(/^Kept: Commitment of Portugal: We will open a consulate/),
  );
  expect(feed.updated).toBe("2034-02-01T00:00:00.000Z");
  const plan = feed.entries?.find(({ content }) => content?.value?.includes("plan, Ministry"));
  expect(plan?.published).toBe("2033-11-20T00:00:00.000Z");
  expect(plan?.links?.[0]?.href).toContain("https://press.example/plan?lang=en#:~:text=");
});

test("tells the same as JSON Feed", async () => {
  const store = await recordToExport();
  const atom = parseAtomFeed(await atomOf(store));
  const json = parseJsonFeed((await bytesOf(store, { format: "jsonfeed" })).toString());
  expect(json.items?.map(({ id, title, content_text }) => [id, title, content_text])).toEqual(
    atom.entries?.map(({ id, title, content }) => [id, title?.value, content?.value]),
  );
});

test("is of two parties, or of a query, under a name of its own", async () => {
  const store = await recordToExport();
  const feed = parseAtomFeed(await atomOf(store, { relation: "PRT-GHA", query: "consulate" }));
  expect([feed.id, feed.title?.value]).toEqual([
    "urn:entente:feed:GHA-PRT:consulate",
    "Entente, new of Ghana and Portugal: consulate",
  ]);
  expect(JSON.stringify(feed)).not.toContain("euros");
});

test("has each thing under one id that stays", async () => {
  const store = await recordToExport();
  const ids = async () => (parseAtomFeed(await atomOf(store)).entries ?? []).map(({ id }) => id);
  const before = await ids();
  expect(new Set(before).size).toBe(before.length);
  await addTo(store, [
    {
      name: "later",
      published: "2034-01-20",
      text: "Norway will lend Ghana ten boats by May 2034, Foreign Minister Nils Aune of Norway said.",
    },
  ]);
  expect(await ids()).toEqual(expect.arrayContaining(before));
});

test("is well-formed whatever the words are", async () => {
  const store = await emptyRecord();
  const words = "open a consulate in Tamale, <script>alert(1)</script> & ]]> \uFFFF,";
  await addTo(store, [
    {
      name: "<b>&",
      published: "2034-02-01",
      text: `“We will ${words} by June 2034,” Foreign Minister Nils Aune of Norway told Ghana.`,
    },
  ]);
  const xml = await atomOf(store);
  expect(parseAtomFeed(xml).entries?.[0]?.title?.value).toContain("<script>");
  const document = new DOMParser().parseFromString(xml, "text/xml");
  expect(document.querySelectorAll("script, b")).toHaveLength(0);
});

test("is a feed without entries where nothing is new", async () => {
  const feed = parseAtomFeed(await atomOf(await emptyRecord()));
  expect([feed.entries ?? [], feed.updated]).toEqual([[], "1970-01-01T00:00:00.000Z"]);
});
