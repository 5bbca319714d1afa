import { setTimeout as wait } from "node:timers/promises";
import { digest } from "../../app/add/digest.js";
import type { Store, Where } from "../../app/record.js";
import { openFetcher, runWatched, type Fetcher } from "../../app/watch/run.js";
import { withRecord } from "../data.js";
import { followAll } from "../follow-all.js";
import { FINE, SOME_FAILED, write } from "../output.js";
import { logged } from "./log.js";

const MINUTE = 60_000;

/**
 * Looks at what is due, once or again and again, and tells what is new line by line.
 * @returns the exit code
 */
export async function runSources(
  where: Where,
  { allowPrivate, everyMinutes }: { readonly allowPrivate: boolean; readonly everyMinutes?: number },
): Promise<number> {
  const fetcher = openFetcher({ allowPrivate });
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one round after another
      const failed = await withRecord(where, (store) => round(store, fetcher));
      if (everyMinutes === undefined) return failed === 0 ? FINE : SOME_FAILED;
      // oxlint-disable-next-line no-await-in-loop -- the same
      await wait(everyMinutes * MINUTE);
    }
  } finally {
    await fetcher.close();
  }
}

/** One look at all that is due; gives how many looks failed. */
async function round(store: Store, fetcher: Fetcher): Promise<number> {
  let failed = 0;
  let recorded = 0;
  for await (const told of runWatched(store, fetcher, digest, () => new Date())) {
    recorded += told.added.length;
    if (told.problem !== undefined) failed++;
    const { news, failures } = logged(told, new Date());
    process.stderr.write(failures);
    await write(process.stdout, news);
  }
  if (recorded > 0) await followAll(store);
  return failed;
}
