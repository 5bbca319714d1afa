import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What the browser is called where programs are found by name. */
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe",
];

/** Where it is put where programs are not found by name. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** Where a Chromium, Chrome or Edge is installed; undefined where none is. `ENTENTE_CHROMIUM` names another. */
export function chromiumPath({ ENTENTE_CHROMIUM, PATH = "" } = process.env): string | undefined {
  if (ENTENTE_CHROMIUM !== undefined && ENTENTE_CHROMIUM !== "") return ENTENTE_CHROMIUM;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...PLACES].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
