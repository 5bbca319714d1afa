import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath, HOW_TO_GET_ONE, openChromium } from "../../scripts/chromium.mjs";
import { posting, served, type Served } from "../api/served.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const executable = chromiumPath();
if (executable === undefined) console.warn(HOW_TO_GET_ONE);

type Serving = Parameters<typeof served>[0];

/** The browser before a server. */
export interface Site {
  readonly server: Served;
  /** Opens a path in a window of its own, light and 1280 pixels wide where nothing else is said. */
  readonly open: (path: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
}

let browser: Browser | undefined;

/** Builds the pages and opens the browser, once for a file of tests. */
export function withBrowser(): void {
  beforeAll(async () => {
    if (executable === undefined) return;
    if (!isBuilt()) build();
    browser = await openChromium(executable);
  }, 120_000);
  afterAll(() => browser?.close());
}

function build(): void {
  // In a process of its own: the tests' mode would make React the one for development, twice as large.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, "build"], { cwd: root, env });
}

/** Whether nothing that goes into the pages has been changed since they were built, as `npm install` does. */
function isBuilt(): boolean {
  const built = statSync(`${root}dist/web/index.html`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).map((name) => `src/${name}`);
  return [...sources, "package-lock.json", "vite.config.ts"].every(
    (name) => statSync(`${root}${name}`).mtimeMs < built,
  );
}

/** Describes the pages of a server of its own in the browser; skipped where none is installed. */
export function describeSite(title: string, serving: Serving, tests: (site: () => Site) => void): void {
  describe.skipIf(executable === undefined)(title, () => {
    let server: Served;
    beforeAll(async () => {
      server = await served({ ...serving, web: `${root}dist/web` });
    }, 60_000);
    afterAll(() => server.close());
    const open: Site["open"] = async (path, options) => {
      if (browser === undefined) throw new Error("no browser has been opened");
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(15_000);
      await page.goto(new URL(path, server.url).href);
      return page;
    };
    tests(() => ({ server, open }));
  });
}

/** Adds every example to the record; each goes by the name of its file. */
export async function addExamples({ ask }: Served): Promise<void> {
  const folder = `${root}examples/`;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const readout = { name: file.replace(".txt", ""), text: readFileSync(`${folder}${file}`, "utf8") };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await ask("/api/v1/readouts", posting(readout));
  }
}
