import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPage } from "../../src/collect/markup/read-markup.js";

const SITES = new URL("sites/", import.meta.url);
const HEAD = /^(title|published|publisher): (.+)\n/gm;

/** A file has what is to be known of a page, its text, a line of `=====` and the page. */
test.each(readdirSync(SITES))("a page of a site: %s", (name) => {
  const [wanted = "", page = ""] = readFileSync(new URL(name, SITES), "utf8").split("\n=====\n");
  const { title, published, publisher } = Object.fromEntries(
    [...wanted.matchAll(HEAD)].map(([, field = "", value]) => [field, value]),
  );
  const { text, about } = readPage(page, undefined);
  expect(text.trim().split("\n\n")).toEqual(wanted.replace(HEAD, "").trim().split("\n\n"));
  expect(about).toMatchObject({ title, published, ...(publisher !== undefined && { publisher }) });
});
