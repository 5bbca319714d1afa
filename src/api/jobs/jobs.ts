import { existsSync } from "node:fs";
import { setImmediate, setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { Tinypool } from "tinypool";
import { digest } from "../../app/add/digest.js";
import { workOnJob, workOnStale, type Digester, type Working } from "../../app/jobs/work.js";
import type { Store } from "../../app/record.js";

/** Work on the jobs of a record. */
export interface Jobs {
  /** Tells that there is a new one. */
  readonly wake: () => void;
  /** Leaves off after the texts at hand; what is not done goes on when work on the record begins again. */
  readonly stop: () => Promise<void>;
}

interface Given {
  readonly store: Store;
  readonly log: Logger;
  readonly now: () => Date;
}

/** How long nothing is tried after something went wrong, in milliseconds. */
const REST = 5000;

/**
 * Begins to work on jobs, one after the other: those first that were under way when work was last left off. Where there
 * is none, what has been added or decided is followed up, so that nobody waits for it who asks.
 */
export function startJobs({ store, log, now }: Given): Jobs {
  const reader = readerOf();
  const stopping = new AbortController();
  const { signal } = stopping;
  const working: Working = {
    store,
    digest: reader.digest,
    now: () => now().toISOString(),
    // Before the next texts whoever has asked for something meanwhile is answered.
    pause: () => setImmediate(),
    isStopped: () => signal.aborted,
  };
  let wake = NOBODY;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const outcome = await attempt(working, log);
      if (signal.aborted || outcome === "worked") continue;
      const rest =
        outcome === "failed" ? [setTimeout(REST, undefined, { signal, ref: false }).catch(NOBODY)] : [];
      // oxlint-disable-next-line no-await-in-loop
      await Promise.race([woken, ...rest]);
    }
  };
  const done = run();
  return {
    wake: () => wake(),
    stop: async () => {
      stopping.abort();
      wake();
      await done;
      await reader.stop();
    },
  };
}

const NOBODY = (): void => {};

async function attempt(working: Working, log: Logger): Promise<"worked" | "idle" | "failed"> {
  try {
    return (await workOnJob(working)) || (await workOnStale(working)) ? "worked" : "idle";
  } catch (error) {
    log.error({ err: error }, "work in the background failed");
    return "failed";
  }
}

/** Reads in a thread of its own, so that answering goes on meanwhile. */
function readerOf(): { readonly digest: Digester; readonly stop: () => Promise<void> } {
  const worker = new URL("../../app/add/digest-worker.js", import.meta.url);
  // As source, in tests, there is no compiled module that a thread could load.
  if (!existsSync(fileURLToPath(worker))) return { digest, stop: async () => {} };
  let pool: Tinypool | undefined;
  return {
    digest: (text) => {
      pool ??= new Tinypool({ filename: worker.href, minThreads: 1, maxThreads: 1, idleTimeout: 60_000 });
      return pool.run(text);
    },
    stop: async () => pool?.destroy(),
  };
}
