#!/usr/bin/env node
// npm run bench:record [-- READOUTS...]: how fast the record takes readouts in and finds them again, on SQLite and, where
// DATABASE_URL_TEST names a server, on PostgreSQL. Prints markdown: milliseconds by the clock, behind them those of the
// processor, which others on the machine do not lengthen. The record on SQLite stays in the temporary folder for
// npm run bench:pages.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BENCH_FOLDER, BENCH_RECORD } from "./bench-folder.mjs";
import { fillRecord } from "./fill-record.mjs";
import { choicesTimes, oneMoreTime, roadmapTimes, searchTimes } from "./measure-record.mjs";
import { measured, quantile } from "./measure.mjs";
import { printTable } from "./table.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { add, prepare } = await dist("app/add/add.js");
const { digest } = await dist("app/add/digest.js");
const { followUp } = await dist("app/follow/follow-up.js");
const { read } = await dist("app/read.js");
const { statisticsOf, openRecord } = await dist("app/record.js");

const SIZES = process.argv.slice(2).map(Number);
const READOUTS = SIZES.length > 0 ? SIZES : [1000, 100_000];
const BATCH = 20;
const STARTS = 11;
const ADDED = 400;
const NOW = "2034-01-01T00:00:00.000Z";

rmSync(BENCH_FOLDER, { recursive: true, force: true });
mkdirSync(BENCH_FOLDER, { recursive: true });
console.log("## Adding, everything stored, one thread\n");
await printAdding();
for (const { name, place } of engines()) {
  console.log(`\n## ${name}\n`);
  await printEngine(place);
}

function engines() {
  const server = process.env.DATABASE_URL_TEST;
  return [
    { name: "SQLite", place: { file: BENCH_RECORD } },
    ...(server === undefined ? [] : [{ name: "PostgreSQL", place: { url: server } }]),
  ];
}

/** Reading alone and reading with recording take turns, so that what else the machine does meets both. */
async function printAdding() {
  const examples = join(ROOT, "examples");
  const names = readdirSync(examples).filter((name) => name.endsWith(".txt"));
  const texts = names.map((name) => readFileSync(join(examples, name), "utf8"));
  const text = (number) => `${texts[number % texts.length]}\nIt was note ${number}.\n`;
  const store = await openRecord({ file: join(BENCH_FOLDER, "adding.db") }, { create: true });
  /** @type {Record<string, { ms: number, cpu: number }[]>} */
  const times = { "reading alone": [], "reading and recording": [] };
  for (let number = -100; number < ADDED; number += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, at) => text(number + at + 100));
    const alone = await measured(() => batch.forEach((one) => read(one)));
    const both = await measured(async () => {
      const prepared = [];
      for (const one of batch) prepared.push(await prepare(store, { text: `${one} `, name: "note" }, digest));
      await add(store, prepared, digest, NOW);
    });
    // The first rounds warm up.
    if (number < 0) continue;
    times["reading alone"].push(alone);
    times["reading and recording"].push(both);
  }
  await store.close();
  printTable(
    ["", "ms a readout", "of the processor", "readouts/s"],
    Object.entries(times).map(([what, each]) => {
      const ms = each.reduce((sum, time) => sum + time.ms, 0) / ADDED;
      const cpu = each.reduce((sum, time) => sum + time.cpu, 0) / ADDED;
      return [what, ms.toFixed(2), cpu.toFixed(2), Math.round(1000 / ms)];
    }),
  );
}

async function printEngine(place) {
  const store = await openRecord(place, { create: true });
  const rows = [];
  for (const size of READOUTS)
    rows.push([size.toLocaleString("en"), ...(await figuresAt(store, place, size))]);
  await store.close();
  printTable(
    [
      "readouts",
      "recording one",
      "following up, a readout",
      "bytes each",
      "search p50",
      "p95",
      "slowest",
      "choices p95",
      "roadmap p50",
      "p95",
      "page of it p95",
      "one more: recorded",
      "followed up",
      "`entente search`",
    ],
    rows,
  );
}

async function figuresAt(store, place, size) {
  const held = (await statisticsOf(store)).documents;
  const filled = await measured(() => fillRecord(store, held, size));
  const followed = await measured(() => followUp(store));
  const { bytes } = await statisticsOf(store);
  const searches = await searchTimes(store);
  const counting = await choicesTimes(store);
  const { whole, page } = await roadmapTimes(store);
  const more = await oneMoreTime(store);
  const each = ({ ms, cpu }, count) => shown({ ms: ms / count, cpu: cpu / count });
  return [
    each({ ...filled, ms: filled.result }, size - held),
    each(followed, size),
    Math.round(bytes / size).toLocaleString("en"),
    ...[0.5, 0.95, 1].map((share) => shownAt(searches, share)),
    shownAt(counting, 0.95),
    ...[0.5, 0.95].map((share) => shownAt(whole, share)),
    shownAt(page, 0.95),
    shown(more.recorded),
    shown(more.followed),
    startUp(place),
  ];
}

function shown({ ms, cpu }) {
  return `${ms.toFixed(1)} (${cpu.toFixed(1)})`;
}

function shownAt(times, share) {
  const [ms, cpu] = [times.map((time) => time.ms), times.map((time) => time.cpu)];
  return shown({ ms: quantile(ms, share), cpu: quantile(cpu, share) });
}

/** The fastest of some starts: what else the machine does can only lengthen them. */
function startUp(place) {
  const words = [join(ROOT, "bin", "entente.js"), "search", "--data", place.file ?? place.url, "zozo"];
  const times = Array.from({ length: STARTS }, () => {
    const begin = performance.now();
    spawnSync(process.execPath, words);
    return performance.now() - begin;
  });
  return Math.round(Math.min(...times));
}
