import { digest, type Digest, type Text } from "../app/add/digest.js";
import type { Where } from "../app/record.js";
import { reread, toReread } from "../app/reread.js";
import { DIGEST_WORKER } from "./add-files.js";
import { withRecord } from "./data.js";
import { FINE, write } from "./output.js";
import { followAll } from "./follow-all.js";
import { poolFor } from "./pool.js";
import { progressOver } from "./progress.js";
import { counted } from "./wording.js";

/**
 * Makes readings of a record again.
 * @param all whether those of this engine are made again too
 * @returns the exit code
 */
export async function rereadRecord(where: Where, all: boolean): Promise<number> {
  const count = await withRecord(where, async (store) => {
    const numbers = await toReread(store, all);
    const progress = progressOver(numbers.length, process.stderr.isTTY);
    const pool = await poolFor<Text, Digest>(numbers.length, DIGEST_WORKER, digest);
    try {
      for await (const read of reread(store, numbers, pool.run))
        for (let step = 0; step < read; step++) progress.step();
    } finally {
      progress.stop();
      await pool.stop();
    }
    await followAll(store);
    return numbers.length;
  });
  await write(process.stdout, `${counted(count, "reading", "readings")} made again\n`);
  return FINE;
}
