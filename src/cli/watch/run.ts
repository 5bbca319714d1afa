import { setTimeout as wait } from "node:timers/promises";
import { digest } from "../../app/add/digest.js";
import type { Store, Where } from "../../app/record.js";
import { openFetcher, runWatched, type Fetcher, type Told } from "../../app/watch/run.js";
import { withRecord } from "../data.js";
import { followAll } from "../follow-all.js";
import { FINE, messageOf, SOME_FAILED, write } from "../output.js";
import { harmless } from "../readout/text.js";
import { shortId } from "../wording.js";

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
    for (const refused of told.refused) process.stderr.write(messageOf(refused, "the rest is recorded"));
    if (told.problem === undefined) await write(process.stdout, linesOf(told).join(""));
    else {
      failed++;
      process.stderr.write(messageOf(told.problem.message, told.problem.remedy, told.address));
    }
  }
  if (recorded > 0) await followAll(store);
  return failed;
}

function linesOf({ address, news, added }: Told): string[] {
  if (news === "withdrawn") return [`${line("withdrawn", address)} (what it said stays recorded)\n`];
  return added.flatMap(({ outcome, id, previous }) => {
    if (outcome === "unchanged") return [];
    if (previous === undefined)
      return [`${line(outcome === "new" ? "new" : "known text", address)} ${shortId(id)}\n`];
    const difference = `${shortId(id)} follows ${shortId(previous)}; entente show ${shortId(id)} shows the difference`;
    return [`${line("changed", address)} ${difference}\n`];
  });
}

const line = (what: string, address: string): string =>
  `${new Date().toISOString().slice(0, 16).replace("T", " ")}  ${what.padEnd(10)} ${harmless(address)}`;
