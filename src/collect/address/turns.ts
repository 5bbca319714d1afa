import { setTimeout as wait } from "node:timers/promises";

/** Has work for one host done one after another, with a pause before each but the first. */
export type Turns = <Result>(
  host: string,
  pauseSeconds: number,
  work: () => Promise<Result>,
) => Promise<Result>;

/** Hosts take turns by themselves; none waits for another. */
export function takingTurns(): Turns {
  const last = new Map<string, Promise<number>>();
  return async (host, pauseSeconds, work) => {
    const before = last.get(host);
    const result = (async () => {
      const ended = await before;
      if (ended !== undefined) await wait(Math.max(0, ended + pauseSeconds * 1000 - performance.now()));
      return work();
    })();
    const over = result.then(
      () => performance.now(),
      () => performance.now(),
    );
    last.set(host, over);
    return result;
  };
}
