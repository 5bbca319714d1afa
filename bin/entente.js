#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(main)) await run();
else giveUp("the program has not been built");

async function run() {
  try {
    const entente = await import(main.href);
    process.exitCode = await entente.main(process.argv.slice(2));
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    giveUp("a package that it needs is missing");
  }
}

function giveUp(what) {
  process.stderr.write(`entente: ${what} (run \`npm install\` in the directory of entente first)\n`);
  process.exitCode = 1;
}
