import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Problem } from "../problem.js";
import { chromiumPath } from "./chromium.js";

const run = promisify(execFile);

/** A browser that takes longer has hung, in milliseconds. */
const LONGEST = 60_000;

/** A browser takes some hundred megabytes: pages are printed one after the other. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Prints a page as PDF by a Chromium that is installed. The page is given no network.
 * @param html self-contained
 * @param day ISO day that stands in the file as that of its making, so that the same page gives the same bytes
 * @throws Problem when no Chromium is there, or it fails
 */
export function printPage(html: string, day: string): Promise<Uint8Array> {
  const printed = before.then(() => printNow(html, day));
  before = printed.catch(() => {});
  return printed;
}

async function printNow(html: string, day: string): Promise<Uint8Array> {
  const program = chromiumPath();
  if (program === undefined)
    throw new Problem(
      "a PDF is printed by Chromium, and none was found",
      "get one by `apt-get install chromium`, or name one by ENTENTE_CHROMIUM; or take html and print it yourself",
    );
  const folder = await mkdtemp(join(tmpdir(), "entente-print-"));
  try {
    const [page, target] = [join(folder, "page.html"), join(folder, "page.pdf")];
    await writeFile(page, html);
    await run(program, argumentsFor(folder, page, target), { timeout: LONGEST, killSignal: "SIGKILL" });
    return datedBy(await readFile(target), day);
  } catch (error) {
    throw new Problem(
      `Chromium has printed nothing: ${messageOf(error)}`,
      "see whether it starts, or name another by ENTENTE_CHROMIUM",
      program,
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const argumentsFor = (folder: string, page: string, target: string): string[] => [
  "--headless",
  "--disable-gpu",
  "--disable-extensions",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--no-first-run",
  `--user-data-dir=${join(folder, "profile")}`,
  "--no-pdf-header-footer",
  `--print-to-pdf=${target}`,
  // Where one is root, as in a container, Chromium has no sandbox.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  pathToFileURL(page).href,
];

/** The two dates of a PDF's making stand in it in plain text, and always take as many bytes. */
function datedBy(pdf: Buffer, day: string): Uint8Array {
  const date = `D:${day.replaceAll("-", "")}000000+00'00'`;
  const dated = pdf
    .toString("latin1")
    .replaceAll(/\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g, `/$1 (${date})`);
  return new Uint8Array(Buffer.from(dated, "latin1"));
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1).join();
