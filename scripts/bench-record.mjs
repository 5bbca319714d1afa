#!/usr/bin/env node
// npm run bench:record [-- READOUTS...]: how fast the record takes readouts in and finds them again, on SQLite and, where
// DATABASE_URL_TEST names a server, on PostgreSQL. Prints markdown. Figures are of the machine it runs on.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "./table.mjs";
import { syntheticReadout } from "./synthetic-readouts.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { add, prepare } = await dist("app/add/add.js");
const { digest } = await dist("app/add/digest.js");
const { followUp } = await dist("app/follow/follow-up.js");
const { read } = await dist("app/read.js");
const { roadmapOf } = await dist("app/roadmap/roadmap.js");
const { search } = await dist("app/search/search.js");
const { digestOf } = await dist("record/documents/digest.js");
const { statisticsOf, openRecord } = await dist("app/record.js");

const SIZES = process.argv.slice(2).map(Number);
const READOUTS = SIZES.length > 0 ? SIZES : [1000, 100_000];
const BATCH = 20;
const STARTS = 11;
const ADDED = 400;
const NOW = "2034-01-01T00:00:00.000Z";

/** What people look for: rare and common words, phrases, fields, all of them together. */
const QUERIES = [
  "we",
  "we wi",
  "we wi wo",
  "“we wi”",
  "wiz*",
  "zozopami",
  "zozo we",
  "we -wi",
  "party:GHA",
  "party:GHA party:PRT",
  "kind:commitment",
  "kind:visit topic:trade",
  "speaker:We",
  "speaker:“We Wi”",
  "person:Zo wi",
  "after:2040 we",
  "party:Norway kind:request wo after:2035 before:2036",
  "zo party:Samoa topic:energy",
  "before:2032",
  "nosuchword",
];

const directory = mkdtempSync(join(tmpdir(), "entente-bench-"));
try {
  console.log("## Adding, everything stored, one thread\n");
  await printAdding();
  for (const engine of engines()) {
    console.log(`\n## ${engine.name}\n`);
    await printEngine(engine.place);
  }
} finally {
  rmSync(directory, { recursive: true });
}

function engines() {
  const server = process.env.DATABASE_URL_TEST;
  return [
    { name: "SQLite", place: { file: join(directory, "bench.db") } },
    ...(server === undefined ? [] : [{ name: "PostgreSQL", place: { url: server } }]),
  ];
}

/** Reading alone and reading with recording take turns, so that what else the machine does meets both. */
async function printAdding() {
  const examples = join(ROOT, "examples");
  const names = readdirSync(examples).filter((name) => name.endsWith(".txt"));
  const texts = names.map((name) => readFileSync(join(examples, name), "utf8"));
  const text = (number) => `${texts[number % texts.length]}\nIt was note ${number}.\n`;
  const store = await openRecord({ file: join(directory, "adding.db") }, { create: true });
  const times = { read: 0, add: 0 };
  for (let number = -100; number < ADDED; number += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, at) => text(number + at + 100));
    const alone = timed(() => batch.forEach((one) => read(one)));
    const begin = performance.now();
    const received = batch.map((one) => ({ text: `${one} `, name: "note" }));
    const prepared = [];
    for (const one of received) prepared.push(await prepare(store, one, digest));
    await add(store, prepared, digest, NOW);
    // The first rounds warm up.
    if (number >= 0) {
      times.read += alone;
      times.add += performance.now() - begin;
    }
  }
  await store.close();
  printTable(
    ["", "ms a readout", "readouts/s"],
    Object.entries(times).map(([what, ms]) => [
      what === "read" ? "reading alone" : "reading and recording",
      (ms / ADDED).toFixed(2),
      Math.round((ADDED / ms) * 1000),
    ]),
  );
}

async function printEngine(place) {
  const rows = [];
  const store = await openRecord(place, { create: true });
  let held = 0;
  for (const size of READOUTS) {
    const ms = await fill(store, held, size);
    const followed = await timedAsync(() => followUp(store));
    const { bytes } = await statisticsOf(store);
    const times = await searchTimes(store);
    const roadmaps = await roadmapTimes(store);
    rows.push([
      size.toLocaleString("en"),
      (ms / (size - held)).toFixed(2),
      (followed / size).toFixed(2),
      Math.round(bytes / size).toLocaleString("en"),
      ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)),
      ...[0.5, 0.95].map((share) => quantile(roadmaps, share).toFixed(1)),
      startUp(place),
    ]);
    held = size;
  }
  await store.close();
  printTable(
    [
      "readouts",
      "recording one, ms",
      "following up, ms a readout",
      "bytes each",
      "search p50, ms",
      "p95",
      "slowest",
      "roadmap p50, ms",
      "p95",
      "`entente search`, ms",
    ],
    rows,
  );
}

/** Records synthetic readouts, whose readings are made with them; gives the time in all. */
async function fill(store, from, to) {
  const digests = new Map();
  const ready = ({ text, circumstances }) => digestOf(text, circumstances, digests.get(text));
  let ms = 0;
  for (let number = from; number < to; number += BATCH) {
    digests.clear();
    const prepared = Array.from({ length: Math.min(BATCH, to - number) }, (_, at) => {
      const { text, reading } = syntheticReadout(number + at);
      digests.set(text, reading);
      return { received: { text, name: `note ${number + at}` } };
    });
    const begin = performance.now();
    await add(store, prepared, ready, NOW);
    ms += performance.now() - begin;
  }
  return ms;
}

/** The roadmaps of all pairs of the first eight parties. */
async function roadmapTimes(store) {
  const parties = ["CAN", "COL", "GHA", "ISL", "JOR", "KEN", "KOR", "NOR"];
  const pairs = parties.flatMap((a, at) => parties.slice(at + 1).map((b) => [a, b]));
  const times = [];
  for (const pair of pairs) times.push(await timedAsync(() => roadmapOf(store, pair, "2050-01-01")));
  return times;
}

async function searchTimes(store) {
  const times = [];
  for (let round = 0; round < 6; round++)
    for (const query of QUERIES) {
      const begin = performance.now();
      await search(store, query, 20);
      // The first round warms up.
      if (round > 0) times.push(performance.now() - begin);
    }
  return times;
}

function startUp(place) {
  const words = [join(ROOT, "bin", "entente.js"), "search", "--data", place.file ?? place.url, "zozo"];
  const times = Array.from({ length: STARTS }, () => timed(() => spawnSync(process.execPath, words)));
  return Math.round(quantile(times, 0.5));
}

async function timedAsync(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function timed(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
