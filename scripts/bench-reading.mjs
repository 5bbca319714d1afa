#!/usr/bin/env node
// npm run bench:reading: how fast what is built reads the examples, and what memory it takes. Prints markdown.
// Figures are of one core and of the machine it runs on; only their ratios can be carried elsewhere.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { printTable } from "./table.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLES = join(ROOT, "examples");
const LIBRARY = new URL("../dist/index.js", import.meta.url);

const MEGABYTE = 1e6;
const ROUND_MS = 300;
const ROUNDS = 9;
const STARTS = 11;
const WARM_UP = 200;
const READOUTS = [100, 1000, 10_000];
const LENGTHS = [1, 2, 4, 8];

if (!existsSync(LIBRARY)) {
  console.error("dist is not there (run `npm run build` first)");
  process.exit(1);
}
const { read } = await import(LIBRARY.href);
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".txt"));
const texts = names.map((name) => readFileSync(join(EXAMPLES, name), "utf8"));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

// A run of its own for each number of readouts, as memory once taken is seldom given back.
const [option, readouts] = process.argv.slice(2);
if (option === "--readouts") console.log(JSON.stringify(measureReadouts(Number(readouts))));
else printAll();

function printAll() {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}; ${texts.length} examples, ${bytes} bytes`,
  );
  section("Reading and the bare tokeniser and tagger, one core", printThroughput);
  section("Growth with the number of readouts, each with words of its own", printGrowth);
  section("Growth with the length of one text (all examples, over and over)", printLengths);
  section("Start-up", printStartUp);
}

function section(title, print) {
  console.log(`\n## ${title}\n`);
  print();
}

/** Rounds of the two take turns, so that what else the machine does meets both. */
function printThroughput() {
  const { readDoc, its } = winkNLP(model, ["pos"]);
  const tagOnly = (text) => readDoc(text).tokens().out(its.pos).length;
  const tokens = texts.reduce((sum, text) => sum + tagOnly(text), 0);
  const [reading, tagging] = [[], []];
  // By passes, not by the clock: on a busy machine a round is too short for the engine to compile what is read with.
  for (let pass = 0; pass < WARM_UP; pass++) for (const text of texts) read(text);
  for (let round = 0; round <= ROUNDS; round++) {
    reading.push(msPerPass(read));
    tagging.push(msPerPass(tagOnly));
  }
  // The first round of each warms up.
  const [ours, bare] = [reading, tagging].map((times) => median(times.slice(1)));
  const row = (what, ms) => [
    what,
    perSecond(texts.length, ms),
    fixed((bytes / MEGABYTE / ms) * 1000),
    perSecond(tokens, ms),
    fixed(ms / bare),
  ];
  printTable(
    ["", "readouts/s", "MB/s", "tokens/s", "time, tagger = 1"],
    [row("whole reading", ours), row("tokeniser and tagger (wink-nlp)", bare)],
  );
}

/** The time of one pass over all examples, of as many passes as fill a round. */
function msPerPass(work) {
  const begin = performance.now();
  let passes = 0;
  while (performance.now() - begin < ROUND_MS) {
    for (const text of texts) work(text);
    passes++;
  }
  return (performance.now() - begin) / passes;
}

function printGrowth() {
  const rows = READOUTS.map((count) => {
    const { stdout } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), "--readouts", String(count)],
      { encoding: "utf8" },
    );
    const { ms, resident, peak } = JSON.parse(stdout);
    return [count, fixed(ms / count), fixed(ms / 1000), Math.round(resident), Math.round(peak)];
  });
  printTable(["readouts", "ms each", "s in all", "resident at the end, MB", "peak, MB"], rows);
}

function measureReadouts(count) {
  for (let index = 0; index < WARM_UP; index++) read(differing(index));
  const begin = performance.now();
  for (let index = 0; index < count; index++) read(differing(WARM_UP + index));
  const ms = performance.now() - begin;
  // maxRSS is in kilobytes of 1024.
  return {
    ms,
    resident: process.memoryUsage.rss() / MEGABYTE,
    peak: (process.resourceUsage().maxRSS * 1024) / MEGABYTE,
  };
}

/** An example with names that no other has: a memory of words met would show. */
function differing(index) {
  const name = index.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[digit]);
  return `${texts[index % texts.length]}\nThe talks were joined by Adviser Pa${name} Ko${name} of Ru${name}.\n`;
}

function printLengths() {
  const all = texts.join("\n\n");
  const forms = {
    "as they stand": all,
    "in one paragraph": all.replaceAll(/\s+/g, " "),
    "without spaces": all.replaceAll(/\s+/g, ""),
    "all marks opening": all.replaceAll(/["“”]/g, "“"),
  };
  for (const text of Object.values(forms)) msOf(text);
  const rows = Object.entries(forms).map(([form, text]) => {
    const times = LENGTHS.map((copies) => msOf(`${text}\n\n`.repeat(copies)));
    return [
      form,
      text.length,
      ...times.map((ms) => fixed(ms, 1)),
      fixed(times.at(-1) / times[0] / LENGTHS.at(-1)),
    ];
  });
  printTable(
    ["text", "characters", ...LENGTHS.map((times) => `${times}×, ms`), "time a character, last to first"],
    rows,
  );
}

function msOf(text) {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    read(text);
    return performance.now() - begin;
  });
  return median(times);
}

function printStartUp() {
  const shortest = names.toSorted(
    (a, b) => texts[names.indexOf(a)].length - texts[names.indexOf(b)].length,
  )[0];
  const commands = {
    [`entente read ${shortest}`]: [join(ROOT, "bin", "entente.js"), "read", join(EXAMPLES, shortest)],
    "node alone": ["--eval", "0"],
  };
  const rows = Object.entries(commands).map(([what, words]) => {
    const times = Array.from({ length: STARTS }, () => msOfCommand(words)).toSorted((a, b) => a - b);
    return [what, Math.round(median(times)), Math.round(times[0]), Math.round(times.at(-1))];
  });
  printTable(["command", "median, ms", "fastest", "slowest"], rows);
}

function msOfCommand(words) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${words.join(" ")} fails: ${stderr}`);
  return performance.now() - begin;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function perSecond(count, ms) {
  return Math.round((count / ms) * 1000).toLocaleString("en");
}

function fixed(number, digits = 2) {
  return number.toFixed(digits);
}
