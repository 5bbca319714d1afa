import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopServer } from "./specs/engines/postgresql.js";

const COMPILER = "node_modules/typescript/bin/tsc";
const PROGRAM = "dist/cli/main.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The directory of the PostgreSQL server for this run. */
    readonly postgresql: string;
  }
}

/** Builds what the tests of the command line run. Type errors are the concern of `npm run types`. */
export function setup({ provide }: TestProject): () => void {
  try {
    execFileSync(process.execPath, [COMPILER, "-p", "tsconfig.build.json"], { stdio: "pipe" });
  } catch (error) {
    if (!existsSync(PROGRAM)) throw error;
  }
  const directory = join(tmpdir(), `entente-postgresql-${process.pid}`);
  provide("postgresql", directory);
  return () => stopServer(directory);
}
