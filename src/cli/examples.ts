import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { add, prepare } from "../app/add/add.js";
import { digest } from "../app/add/digest.js";
import { followUp } from "../app/follow/follow-up.js";
import type { Store } from "../app/record.js";
import { withRecord } from "./data.js";

const FOLDER = fileURLToPath(new URL("../../examples", import.meta.url));

/** Does the work with a record of the examples, which goes when it is done: what is tried in it harms no record. */
export async function withExamples<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), "entente-examples-"));
  try {
    return await withRecord(
      { file: join(directory, "examples.db") },
      async (store) => {
        await fill(store);
        return work(store);
      },
      true,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function fill(store: Store): Promise<void> {
  const texts = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({ name: file.slice(0, -".txt".length), text: readFileSync(join(FOLDER, file), "utf8") }));
  const prepared = await Promise.all(texts.map((received) => prepare(store, received, digest)));
  await add(store, prepared, digest, new Date().toISOString());
  await followUp(store);
}
