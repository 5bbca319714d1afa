// How well undertakings are followed through annotated chains of readouts; used by `npm run eval`.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "./table.mjs";

const EXAMPLES = fileURLToPath(new URL("../examples", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../bin/entente.js", import.meta.url));

/** Chains are looked at some months after their last readout, unless they say when. */
const asOfOf = ({ asOf, threads }) => asOf ?? threads[0].asOf;

/** Records each chain, takes the roadmaps of those who undertake something in it, and has them scored. */
export function printChains(folders, scorer) {
  const rows = folders.map((folder) => [folder.split("/").at(-1), ...cells(scored(folder, scorer))]);
  printTable(
    [
      "chain",
      "entries found",
      "links P",
      "links R",
      "links F1",
      "status right",
      "roles right",
      "told by one side F1",
    ],
    rows,
  );
}

function scored(folder, scorer) {
  const work = mkdtempSync(join(tmpdir(), "entente-chain-"));
  try {
    cpSync(folder, work, { recursive: true });
    const gold = JSON.parse(readFileSync(join(work, "threads.json"), "utf8"));
    // Some readouts of a chain are among the examples.
    for (const name of gold.texts ?? [])
      copyFileSync(join(EXAMPLES, `${name}.txt`), join(work, `${name}.txt`));
    const data = join(work, "chain.db");
    const texts = readdirSync(work).filter((name) => name.endsWith(".txt"));
    entente("add", "--data", data, ...texts.map((name) => join(work, name)));
    const maps = relationsIn(gold).map(([a, b]) =>
      JSON.parse(entente("roadmap", a, b, "--as-of", asOfOf(gold), "--json", "--data", data)),
    );
    const all = {
      threads: maps.flatMap(({ threads }) => threads),
      comparisons: maps.flatMap((map) => map.comparisons),
    };
    const output = join(work, "roadmap.json");
    writeFileSync(output, JSON.stringify(all));
    return JSON.parse(run(process.execPath, [scorer, work, output, "--json"]));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The pairs of parties that undertake something with each other. */
function relationsIn({ threads }) {
  const pairs = threads
    .map(({ by, to }) => [...new Set([...by, ...to])].toSorted((one, other) => (one < other ? -1 : 1)))
    .filter((pair) => pair.length === 2);
  return [...new Map(pairs.map((pair) => [pair.join("-"), pair])).values()];
}

const entente = (...words) => run(process.execPath, [PROGRAM, ...words]);

function run(command, words) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const cells = ({ entries, links, status, roles, onlyIn }) => [
  `${entries.found} of ${entries.of}`,
  links.precision.toFixed(3),
  links.recall.toFixed(3),
  links.f1.toFixed(3),
  `${status.right} of ${status.of}`,
  `${roles.right} of ${roles.of}`,
  onlyIn.f1.toFixed(3),
];
