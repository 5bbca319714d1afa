#!/usr/bin/env node
// Pictures of every page, in light and dark and on a narrow screen, to be looked at critically.
// Usage: node scripts/screenshots.mjs URL [FOLDER] [NAME ...]
//   URL of a running `entente serve`; FOLDER is out/screenshots where none is given; NAMEs of pages, all where none is.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath, HOW_TO_GET_ONE, openChromium } from "./chromium.mjs";

const [base, folder = "out/screenshots", ...names] = process.argv.slice(2);
const SCREENS = [
  { name: "light", colorScheme: "light", viewport: { width: 1360, height: 900 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1360, height: 900 } },
  { name: "narrow", colorScheme: "light", viewport: { width: 360, height: 740 } },
];

const executable = chromiumPath();
if (base === undefined || executable === undefined) {
  console.error(
    base === undefined ? "usage: node scripts/screenshots.mjs URL [FOLDER] [NAME ...]" : HOW_TO_GET_ONE,
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const pages = Object.entries(await pathsOf(base)).filter(
  ([name]) => names.length === 0 || names.includes(name),
);
const browser = await openChromium(executable);
try {
  for (const { name, ...screen } of SCREENS) await takeAll(name, screen);
} finally {
  await browser.close();
}

async function takeAll(screen, options) {
  const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${page.url()}: ${error.message}`));
  page.on(
    "console",
    (message) => message.type() === "error" && console.error(`${page.url()}: ${message.text()}`),
  );
  for (const [name, path] of pages) {
    await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.error(`${name} (${screen}): ${wide} pixels too wide`);
    await page.screenshot({ path: join(folder, `${name}-${screen}.png`), fullPage: true });
  }
  await context.close();
}

/** A path for each page, with what the record holds most of. */
async function pathsOf(url) {
  const ask = async (path) => (await fetch(new URL(`/api/v1/${path}`, url))).json();
  const { items: relations } = await ask("relations");
  const relation = relations.toSorted((a, b) => b.readouts - a.readouts)[0];
  const { threads, occasions } = await ask(`relations/${relation.key}/timeline`);
  const thread = threads.toSorted((a, b) => b.entries - a.entries)[0];
  const { entries } = await ask(`threads/${encodeURIComponent(thread.id)}`);
  const { readout, evidence } = entries[0];
  const { items: readouts } = await ask("readouts");
  const details = await Promise.all(readouts.map((one) => ask(`readouts/${one.id}`)));
  const twice = details.find(({ accounts }) => accounts.length > 0);
  const { items: people } = await ask("people");
  const id = encodeURIComponent;
  return {
    desk: "/",
    relations: "/relations",
    relation: `/relations/${relation.key}`,
    table: `/relations/${relation.key}?view=table&group=side`,
    statements: `/relations/${relation.key}?tab=statements`,
    dealings: `/relations/${relation.key}?tab=people`,
    encounters: `/relations/${relation.key}?tab=encounters`,
    brief: `/relations/${relation.key}/brief`,
    thread: `/threads/${id(thread.id)}`,
    occasion: `/occasions/${id(occasions[0].id)}`,
    readouts: "/readouts",
    readout: `/readouts/${readout.id}`,
    find: `/readouts/${readout.id}?at=${evidence.start}-${evidence.end}`,
    compare: twice === undefined ? "/compare" : `/compare?a=${twice.id}&b=${twice.accounts[0].id}`,
    people: "/people",
    person: `/people/${id(people[0].id)}`,
    parties: "/parties",
    party: `/parties/${relation.parties[0].id}`,
    map: `/parties/${relation.parties[0].id}?view=map`,
    search: "/search",
    hits: "/search?q=visit",
    nothing: "/search?q=xyzzy",
    review: "/review",
    add: "/add",
    settings: "/settings",
    "sign-in": "/sign-in",
    missing: "/relations/AAA-BBB",
  };
}
