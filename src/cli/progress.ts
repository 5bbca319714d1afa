import type { SingleBar } from "cli-progress";

/** A bar is shown only to those who would otherwise wait without a sign. */
const PATIENCE_MS = 1000;

export interface Progress {
  /** Counts one more as done. */
  readonly step: () => void;
  /** Writes a message on standard error without tearing the bar. */
  readonly say: (message: string) => void;
  readonly stop: () => void;
}

/** Progress on standard error, drawn from the second second on; only messages when `shown` is false. */
export function progressOver(total: number, shown: boolean): Progress {
  let done = 0;
  let bar: SingleBar | undefined;
  let isOver = false;
  const appear = async (): Promise<void> => {
    const { default: progress } = await import("cli-progress");
    if (isOver) return;
    bar = new progress.SingleBar({
      format: "Reading {bar} {value} of {total} · about {eta_formatted} left",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      barsize: 28,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    });
    bar.start(total, done);
  };
  const timer = shown ? setTimeout(() => void appear(), PATIENCE_MS) : undefined;
  return {
    step: () => bar?.update(++done) ?? done++,
    say: (message) => process.stderr.write(bar === undefined ? message : `\r\x1b[K${message}`),
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };
}
