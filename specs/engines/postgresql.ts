import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// A PostgreSQL server for the tests of one run, thrown away with it. It is started by the first test that asks for it.

/** Where Debian and its kin put the programs of the server, which are not on the path. */
const INSTALLED = "/usr/lib/postgresql";
const PATIENCE_MS = 60_000;
const POLL_MS = 100;

/** Why there is no server to test with; undefined where there is one. */
export const missingServer = (): string | undefined =>
  process.env["DATABASE_URL_TEST"] === undefined && programs() === undefined
    ? "DATABASE_URL_TEST is not set, and no PostgreSQL is installed (apt-get install postgresql)"
    : undefined;

/**
 * The URL of a server on which tests may make databases.
 * @param directory the same for all tests of a run; the server lives in it
 */
export async function serverFor(directory: string): Promise<string> {
  const given = process.env["DATABASE_URL_TEST"];
  if (given !== undefined) return given;
  const ready = join(directory, "ready");
  if (mayStart(directory)) {
    start(directory);
    writeFileSync(ready, "");
  }
  for (let waited = 0; !existsSync(ready); waited += POLL_MS) {
    if (waited > PATIENCE_MS) throw new Error(`the PostgreSQL in ${directory} did not start`);
    // oxlint-disable-next-line no-await-in-loop -- waiting is all it is for
    await pause(POLL_MS);
  }
  return `postgres://postgres@localhost/postgres?host=${directory}`;
}

/** Whoever makes the directory starts the server; all others wait. */
function mayStart(directory: string): boolean {
  try {
    mkdirSync(directory);
    return true;
  } catch {
    return false;
  }
}

function start(directory: string): void {
  const data = join(directory, "data");
  const { uid, gid } = owner();
  if (uid !== undefined && gid !== undefined) chownSync(directory, uid, gid);
  run("initdb", ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
  // Nothing of this is to last: what a test stores need not reach the disk.
  const options = `-c listen_addresses= -c fsync=off -c max_connections=200 -k ${directory}`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(directory, "log"), "-o", options, "start"]);
}

/** Stops the server of a run, if one was started. */
export function stopServer(directory: string): void {
  const data = join(directory, "data");
  if (existsSync(data)) run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
  rmSync(directory, { recursive: true, force: true });
}

function run(program: string, words: readonly string[]): void {
  execFileSync(join(programs() ?? "", program), words, { stdio: "ignore", cwd: "/", ...owner() });
}

/** The newest version installed. */
function programs(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const versions = readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(INSTALLED, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
}

/** PostgreSQL refuses to run as root: it runs as the user that its package has made. */
const owner = (): Pick<ExecFileSyncOptions, "uid" | "gid"> =>
  process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};

const idOf = (option: string): number => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
