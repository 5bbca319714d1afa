import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const COMPILER = "node_modules/typescript/bin/tsc";
const PROGRAM = "dist/cli/main.js";

/** Builds what the tests of the command line run. Type errors are the concern of `npm run types`. */
export function setup(): void {
  try {
    execFileSync(process.execPath, [COMPILER, "-p", "tsconfig.build.json"], { stdio: "pipe" });
  } catch (error) {
    if (!existsSync(PROGRAM)) throw error;
  }
}
