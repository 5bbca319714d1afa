#!/usr/bin/env node
// The pictures in the README: a few pages of the examples, in light and dark.
// Usage: node scripts/pictures.mjs URL
//   URL of a running `entente serve --examples`. Look at the pictures before they are committed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath, HOW_TO_GET_ONE, openChromium } from "./chromium.mjs";

const FOLDER = "docs/pictures";
const RELATION = "URY-VNM";
const WIDTH = 1120;

const [base] = process.argv.slice(2);
const executable = chromiumPath();
if (base === undefined || executable === undefined) {
  console.error(base === undefined ? "usage: node scripts/pictures.mjs URL" : HOW_TO_GET_ONE);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const browser = await openChromium(executable);
try {
  for (const colorScheme of ["light", "dark"]) await takeAll(colorScheme);
} finally {
  await browser.close();
}

async function takeAll(colorScheme) {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width: WIDTH, height: 900 },
    reducedMotion: "reduce",
  });
  for (const { name, path, height } of await pages()) {
    await page.setViewportSize({ width: WIDTH, height });
    await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
  }
  await page.close();
}

/** What is shown: a relationship, an undertaking in it, and a readout that speaks of that. */
async function pages() {
  const { items: threads } = await ask(`relations/${RELATION}/threads?limit=200`);
  const thread = threads.find(({ title }) => title.startsWith("Viet Nam will open an embassy"));
  const { entries } = await ask(`threads/${encodeURIComponent(thread.id)}`);
  const { readout } = entries[1];
  return [
    { name: "relationship", path: `/relations/${RELATION}`, height: 780 },
    { name: "undertaking", path: `/threads/${encodeURIComponent(thread.id)}`, height: 780 },
    { name: "readout", path: `/readouts/${readout.id}`, height: 780 },
  ];
}

async function ask(path) {
  return (await fetch(new URL(`/api/v1/${path}`, base))).json();
}
