#!/usr/bin/env node
// npm run demo: fills a record that goes again with the examples, and shows what has become of what two parties undertook.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "bin", "entente.js");
const folder = mkdtempSync(join(tmpdir(), "entente-demo-"));
const data = ["--data", join(folder, "demo.db")];

try {
  entente("add", join(root, "examples"), ...data);
  entente("roadmap", "Uruguay", "Vietnam", "--as-of", "2034-03-31", ...data);
} finally {
  rmSync(folder, { recursive: true });
}

function entente(...words) {
  console.log(
    `\n$ entente ${words
      .filter((word) => !data.includes(word))
      .join(" ")
      .replace(root, "")}`,
  );
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
