// A real browser that is installed: none is downloaded.
import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where Chromium is; undefined where none is installed. `ENTENTE_CHROMIUM` names another. */
export function chromiumPath() {
  if (process.env.ENTENTE_CHROMIUM) return process.env.ENTENTE_CHROMIUM;
  const found = spawnSync("which", NAMES, { encoding: "utf8" }).stdout ?? "";
  return found.split("\n").find((path) => path !== "");
}

export const HOW_TO_GET_ONE =
  "No Chromium was found: the pages are not tested in a browser. Get one by `apt-get install chromium`, or name one by ENTENTE_CHROMIUM.";

/** Opens Chromium without a window. */
export function openChromium(executablePath) {
  // Where one is root, as in a container, Chromium has no sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
