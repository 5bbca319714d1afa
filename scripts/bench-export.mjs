#!/usr/bin/env node
// npm run bench:export [-- READOUTS]: how fast a record of synthetic readouts is written in each format, and what memory
// that takes, each in a process of its own. Prints markdown. Figures are of the machine it runs on.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "./table.mjs";
import { syntheticReadout } from "./synthetic-readouts.mjs";

const dist = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { add } = await dist("app/add/add.js");
const { exportRecord } = await dist("app/export/export-record.js");
const { FORMATS } = await dist("app/export/formats.js");
const { select } = await dist("app/export/selection.js");
const { TABLES } = await dist("app/export/tables/tables.js");
const { followUp } = await dist("app/follow/follow-up.js");
const { digestOf } = await dist("record/documents/digest.js");
const { openRecord } = await dist("app/record.js");

const READOUTS = 100_000;
const BATCH = 20;
const NOW = "2034-01-01T00:00:00.000Z";
const MEGABYTE = 1e6;

const [option, ...words] = process.argv.slice(2);
if (option === "--format") console.log(JSON.stringify(await measured(...words)));
else await printAll(Number(option ?? READOUTS));

async function printAll(readouts) {
  const directory = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const file = join(directory, "bench.db");
    const rows = await fill(file, readouts);
    console.log(
      `## Exporting ${readouts.toLocaleString("en")} readouts, ${rows.toLocaleString("en")} rows of tables\n`,
    );
    printTable(
      ["format", "s", "readouts/s", "rows/s", "MB written", "peak memory, MB"],
      FORMATS.map(({ name }) => {
        const { ms, bytes, peak } = inItsOwn(file, name);
        const perSecond = (count) => Math.round((count / ms) * 1000).toLocaleString("en");
        return [
          name,
          (ms / 1000).toFixed(1),
          perSecond(readouts),
          ["csv", "parquet"].includes(name) ? perSecond(rows) : "",
          (bytes / MEGABYTE).toFixed(1),
          Math.round(peak / MEGABYTE),
        ];
      }),
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Records synthetic readouts and follows them up; gives the number of rows in all tables. */
async function fill(file, readouts) {
  const store = await openRecord({ file }, { create: true });
  const digests = new Map();
  const ready = ({ text, circumstances }) => digestOf(text, circumstances, digests.get(text));
  for (let number = 0; number < readouts; number += BATCH) {
    digests.clear();
    const prepared = Array.from({ length: Math.min(BATCH, readouts - number) }, (_, at) => {
      const { text, reading } = syntheticReadout(number + at);
      digests.set(text, reading);
      const url = `https://press.example/${number + at}`;
      return { received: { text, name: `note ${number + at}`, url, place: url } };
    });
    await add(store, prepared, ready, NOW);
  }
  await followUp(store);
  const selection = await select(store, {}, "2034-01-01");
  let rows = 0;
  for (const table of TABLES) for await (const _ of table.rows(selection)) rows++;
  await store.close();
  return rows;
}

/** Memory once taken is seldom given back. */
function inItsOwn(file, format) {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--format", format, file], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

async function measured(format, file) {
  const store = await openRecord({ file });
  const begin = performance.now();
  const { chunks } = await exportRecord(store, { format, today: "2034-01-01" });
  let bytes = 0;
  for await (const chunk of chunks) bytes += chunk.length;
  const ms = performance.now() - begin;
  await store.close();
  return { ms, bytes, peak: process.resourceUsage().maxRSS * 1024 };
}
