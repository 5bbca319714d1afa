import { createWriteStream } from "node:fs";
import { link, open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Problem } from "../../problem.js";
import { codeOf, UNWRITABLE } from "../../system-error.js";
import type { Database } from "../engines/engine.js";
import type { Store } from "../store.js";
import { FORMAT, NOTHING, type Counts, type Ending, type Heading, type Line } from "./format.js";
import { lineHash } from "./lines.js";
import { linesIn } from "./read-record.js";

/**
 * Writes all documents, sources, readings and decisions of a record, and what is watched, into a file, as they are at one
 * moment. The file
 * stands under its name only when it is complete and on the disk.
 * @param created ISO time
 * @returns how much was written
 * @throws Problem when the file is there already or cannot be written
 */
export async function writeBackup(store: Store, file: string, created: string): Promise<Counts> {
  const unfinished = `${file}.unfinished`;
  const counts: { -readonly [Type in keyof Counts]: number } = { ...NOTHING };
  try {
    await store.snapshot((db) =>
      pipeline(Readable.from(written(db, created, counts)), createGzip(), createWriteStream(unfinished)),
    );
    await settle(unfinished);
    // Unlike a renaming, this fails where the name is taken.
    await link(unfinished, file);
    return counts;
  } catch (error) {
    throw unwritable(error, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* written(
  db: Database,
  created: string,
  counts: { -readonly [Type in keyof Counts]: number },
): AsyncGenerator<string> {
  const hash = lineHash();
  const add = (value: Heading | Line): string => {
    const line = JSON.stringify(value);
    hash.add(line);
    return `${line}\n`;
  };
  yield add({ entente: "backup", format: FORMAT, created });
  for await (const line of linesIn(db)) {
    counts[line.type]++;
    yield add(line);
  }
  const ending: Ending = { counts, sha256: hash.value() };
  yield `${JSON.stringify(ending)}\n`;
}

/** Sees to it that a file is on the disk. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const CAUSES: typeof UNWRITABLE = {
  ...UNWRITABLE,
  EEXIST: ["is there already", "choose another name: backups are not written over"],
};

function unwritable(error: unknown, file: string): unknown {
  const cause = CAUSES[codeOf(error)];
  return cause === undefined ? error : new Problem(cause[0], cause[1], file);
}
