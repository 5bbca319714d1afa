#!/usr/bin/env node
// npm run eval: how well what is built reads the annotated texts beside this checkout, where they are there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printChains } from "./eval-chains.mjs";
import { loadPolnear, modeOf, trim } from "./polnear.mjs";
import { printTable } from "./table.mjs";

const GOLD = fileURLToPath(new URL("../../shared/gold", import.meta.url));
const OURS = fileURLToPath(new URL("../specs", import.meta.url));
const LIBRARY = new URL("../dist/index.js", import.meta.url);

/** From this overlap (characters shared by the characters of either) two contents are the same. */
const SAME = 0.8;
const MODES = ["direct", "mixed", "indirect"];

if (!existsSync(LIBRARY)) {
  console.error("dist is not there (run `npm run build` first)");
  process.exit(1);
}
const { read } = await import(LIBRARY.href);
evaluateWith("Readouts it was built with (../shared/gold/dev)", [join(GOLD, "dev")], printReadouts);
evaluateWith(
  "Readouts it was tuned on (specs/annotated/tuned)",
  [join(OURS, "annotated", "tuned")],
  printReadouts,
);
evaluateWith(
  "Readouts it has never seen (specs/annotated/unseen)",
  [join(OURS, "annotated", "unseen")],
  printReadouts,
);
evaluateWith("Newspaper articles (../shared/gold/polnear-dev)", [join(GOLD, "polnear-dev")], printStatements);
evaluateWith(
  "Undertakings followed through chains of readouts",
  [...foldersIn(join(GOLD, "chains")), ...foldersIn(join(OURS, "chains"))],
  (...folders) => printChains(folders, join(GOLD, "score-chain.mjs")),
);

function evaluateWith(title, folders, print) {
  console.log(`\n## ${title}\n`);
  // What is compared with the annotations stands beside the texts, outside this repository.
  if (folders.length > 0 && folders.every(holdsFiles) && existsSync(GOLD)) print(...folders);
  else
    console.log(
      "Not there, so not measured: texts or scorers are kept outside this repository, in ../shared/gold.",
    );
}

/** A folder whose texts have all been moved elsewhere is as good as none. */
function holdsFiles(folder) {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function foldersIn(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name))
    : [];
}

/** Reads every readout of a folder and has them compared with their annotation. */
function printReadouts(folder) {
  const output = mkdtempSync(join(tmpdir(), "entente-eval-"));
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
      const reading = read(readFileSync(join(folder, name), "utf8"));
      writeFileSync(join(output, name.replace(/txt$/, "json")), JSON.stringify(reading));
    }
    const scorer = join(GOLD, "score.mjs");
    const { status } = spawnSync(process.execPath, [scorer, folder, output], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(output, { recursive: true });
  }
}

/**
 * Recall counts the annotated contents of a mode, precision the found ones of it; a content is met by any found
 * statement that overlaps enough. Its source is right where the words that name it overlap those annotated.
 */
function printStatements(folder) {
  const total = Object.fromEntries(MODES.map((mode) => [mode, emptyCounts()]));
  for (const article of loadPolnear(folder)) count(article, total);
  const all = emptyCounts();
  for (const counts of Object.values(total)) for (const key of Object.keys(all)) all[key] += counts[key];
  const rows = Object.entries({ ...total, all }).map(([mode, counts]) => rowOf(mode, counts));
  printTable(
    ["content", "annotated", "found", "precision", "recall", "F1", "of these with a source", "right source"],
    rows,
  );
}

function emptyCounts() {
  return { annotated: 0, found: 0, met: 0, right: 0, sourced: 0, sourceRight: 0 };
}

function count({ text, quoted, statements: annotated }, total) {
  const found = read(text).statements.map(({ content, why }) => ({
    ...trim(content, text),
    mode: modeOf(content, text, quoted),
    source: (why.source ?? why.speaker)?.evidence,
  }));
  for (const { mode } of annotated) total[mode].annotated++;
  for (const { mode } of found) total[mode].found++;
  for (const [gold, ours] of pairs(annotated, found)) {
    total[gold.mode].met++;
    total[ours.mode].right++;
    if (gold.sources.length === 0) continue;
    total[gold.mode].sourced++;
    if (gold.sources.some((source) => ours.source && overlap(source, ours.source) > 0))
      total[gold.mode].sourceRight++;
  }
}

/** Each annotated content with at most one found one, the closest pairs first. */
function pairs(annotated, found) {
  const close = annotated
    .flatMap((gold) => found.map((ours) => [gold, ours, overlap(gold, ours)]))
    .filter(([, , shared]) => shared >= SAME)
    .toSorted((a, b) => b[2] - a[2]);
  const used = new Set();
  return close.filter(([gold, ours]) => {
    if (used.has(gold) || used.has(ours)) return false;
    used.add(gold).add(ours);
    return true;
  });
}

function overlap(a, b) {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

function rowOf(mode, { annotated, found, met, right, sourced, sourceRight }) {
  const precision = found && right / found;
  const recall = annotated && met / annotated;
  const f1 = precision + recall && (2 * precision * recall) / (precision + recall);
  const source = sourced && sourceRight / sourced;
  return [
    mode,
    annotated,
    found,
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    sourced,
    source.toFixed(3),
  ];
}
