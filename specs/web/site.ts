import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath, HOW_TO_GET_ONE, openChromium } from "../../scripts/chromium.mjs";
import { served, type Served } from "../api/served.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const executable = chromiumPath();
if (executable === undefined) console.warn(HOW_TO_GET_ONE);

/** A browser before a server of its own. */
export interface Site {
  readonly url: string;
  /** Opens a path in a window of its own, light and 1280 pixels wide where nothing else is said. */
  readonly open: (path: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
}

/** Describes the pages in a real Chromium; skipped where none is installed. */
export function describeSite(title: string, test: (site: () => Site) => void): void {
  describe.skipIf(executable === undefined)(title, () => {
    let server: Served;
    let browser: Browser;
    beforeAll(async () => {
      await build({ root: `${root}src/web`, configFile: `${root}vite.config.ts`, logLevel: "error" });
      server = await served({ web: `${root}dist/web` });
      browser = await openChromium(executable ?? "");
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    const open: Site["open"] = async (path, options) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(15_000);
      await page.goto(new URL(path, server.url).href);
      return page;
    };
    test(() => ({ url: server.url, open }));
  });
}
