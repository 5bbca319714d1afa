#!/usr/bin/env node
// npm run bench:pages [-- RECORD]: how fast the pages and the API answer over a large record: the one that
// npm run bench:record left, or a file or URL of another. Prints markdown. Every reader asks, and asks again a second after
// the answer came. Times are by the clock; what the server needed of the processor stands beside them.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { BENCH_RECORD } from "./bench-folder.mjs";
import { chromiumPath, HOW_TO_GET_ONE, openChromium } from "./chromium.mjs";
import { QUERIES } from "./measure-record.mjs";
import { drawn, quantile } from "./measure.mjs";
import { printTable } from "./table.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [record = BENCH_RECORD] = process.argv.slice(2);
const WARMING = 10;
const ASKED = 40;
const READERS = 50;
const ROUNDS = 20;
const REST = 1000;
const VISITS = 7;
const SHARES = ["p50, ms", "p95", "slowest"];
/** Ticks of the processor a second, as Linux counts them for programs. */
const TICKS = 100;

const server = spawn(process.execPath, ["bin/entente.js", "serve", "--data", record, "--port", "0"], {
  cwd: ROOT,
  stdio: ["ignore", "pipe", "pipe"],
});
try {
  const base = await addressOf(server);
  const routes = await routesOf(base);
  await printAlone(base, routes);
  await printReaders(base, routes);
  await printVisits(base, routes.relation);
  console.log(`\nMemory of the server at most: ${memoryInMegabytes()} MB`);
} finally {
  server.kill("SIGTERM");
}

/** The address that the server writes when it listens. */
async function addressOf({ stdout, stderr }) {
  let said = "";
  for (const stream of [stdout, stderr])
    stream.setEncoding("utf8").on("data", (part) => {
      said = (said + part).slice(0, 100_000);
    });
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (found) return found[0];
    if (server.exitCode !== null) throw new Error(`the server did not start: ${said}`);
    await wait(50);
  }
}

/** What is asked for, by route: with what the record holds, the larger the likelier. */
async function routesOf(base) {
  const ask = async (path) => (await fetch(`${base}/api/v1/${path}`)).json();
  const id = encodeURIComponent;
  const { items: relations } = await ask("relations");
  const { items: parties } = await ask("parties");
  const { items: people } = await ask("people?limit=100");
  const { items: readouts } = await ask("readouts?limit=100");
  const opened = drawn(relations, 40, ({ readouts: count }) => count).map(({ key }) => key);
  const threads = [];
  for (const key of opened.slice(0, 20))
    threads.push(...(await ask(`relations/${key}/threads?limit=5&order=latest`)).items.map((one) => one.id));
  const seen = drawn(parties, 20, ({ readouts: count }) => count).map((party) => party.id);
  return {
    desk: ["desk"],
    relations: ["relations"],
    relation: opened.map((key) => `relations/${key}`),
    timeline: opened.map((key) => `relations/${key}/timeline`),
    "threads of a relation": opened.map((key) => `relations/${key}/threads?limit=200&order=latest`),
    statements: opened.map((key) => `relations/${key}/statements`),
    dealings: opened.map((key) => `relations/${key}/dealings`),
    thread: threads.map((thread) => `threads/${id(thread)}`),
    review: ["review"],
    people: ["people", ...seen.map((party) => `people?party=${party}`), "people?q=we", "people?q=zozo"],
    person: people.map((person) => `people/${id(person.id)}`),
    parties: ["parties"],
    party: seen.map((party) => `parties/${party}`),
    readouts: ["readouts", ...seen.map((party) => `readouts?party=${party}`)],
    readout: readouts.map((readout) => `readouts/${readout.id}`),
    search: QUERIES.map((query) => `search?limit=20&q=${id(query)}`),
    choices: QUERIES.map((query) => `search/choices?q=${id(query)}`),
  };
}

/** One reader, route by route: what each answer needs of the processor. */
async function printAlone(base, routes) {
  const rows = [];
  for (const [route, paths] of Object.entries(routes)) {
    const times = [];
    let cpu = ticks();
    for (let at = 0; at < WARMING + ASKED; at++) {
      if (at === WARMING) cpu = ticks();
      times.push(await timeOf(`${base}/api/v1/${paths[at % paths.length]}`));
    }
    const each = (((ticks() - cpu) / TICKS) * 1000) / ASKED;
    rows.push([route, each.toFixed(1), ...figures(times.slice(WARMING))]);
  }
  console.log("\n## One reader\n");
  printTable(["", "of the processor, ms", ...SHARES], rows);
}

/** Each reader goes through the routes, each beginning at another. */
async function printReaders(base, routes) {
  const times = new Map(Object.keys(routes).map((route) => [route, []]));
  const cpu = ticks();
  const begin = performance.now();
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    await wait((REST / READERS) * reader);
    for (let round = 0; round < ROUNDS; round++) {
      const route = Object.keys(routes)[(reader + round) % times.size];
      const paths = routes[route];
      times.get(route).push(await timeOf(`${base}/api/v1/${paths[(reader * 7 + round) % paths.length]}`));
      await wait(REST);
    }
  });
  await Promise.all(readers);
  const all = [...times.values()].flat();
  const rate = all.length / ((performance.now() - begin) / 1000);
  const each = (((ticks() - cpu) / TICKS) * 1000) / all.length;
  console.log(
    `\n## ${READERS} readers: ${rate.toFixed(0)} requests a second, ${each.toFixed(1)} ms of the processor each\n`,
  );
  printTable(["", ...SHARES], [["all", ...figures(all)], ...rowsOf(times)]);
}

function rowsOf(times) {
  return [...times].flatMap(([route, each]) => (each.length > 0 ? [[route, ...figures(each)]] : []));
}

function figures(times) {
  return [0.5, 0.95, 1].map((share) => Math.round(quantile(times, share)));
}

async function timeOf(url) {
  const begin = performance.now();
  const response = await fetch(url);
  await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - begin;
}

/** The page of a relation in a browser: until something of it shows, and until its roadmap can be used. */
async function printVisits(base, paths) {
  const path = chromiumPath();
  if (path === undefined) return console.log(`\n${HOW_TO_GET_ONE}`);
  const browser = await openChromium(path);
  const times = { content: [], interaction: [] };
  for (const relation of drawn(paths, VISITS, () => 1)) {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    const begin = performance.now();
    await page.goto(`${base}/${relation}`, { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    times.content.push(performance.now() - begin);
    await page.getByRole("region", { name: "Board of undertakings" }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
    times.interaction.push(performance.now() - begin);
    await context.close();
  }
  await browser.close();
  console.log("\n## The page of a relation in Chromium, nothing kept from before\n");
  printTable(
    ["until", "p50, ms", "slowest"],
    Object.entries(times).map(([what, each]) => [
      what,
      ...[0.5, 1].map((share) => Math.round(quantile(each, share))),
    ]),
  );
}

/** What the server has used of the processor, user and system (proc(5)). */
function ticks() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

function memoryInMegabytes() {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"));
  return Math.round(Number(kilobytes) / 1024);
}
