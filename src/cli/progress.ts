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

/** Progress on standard error, drawn when a second has passed; only messages when `shown` is false. */
export function progressOver(total: number, shown: boolean, doing = "Reading"): Progress {
  let done = 0;
  let bar: SingleBar | undefined;
  let isOver = false;
  const appear = async (): Promise<void> => {
    const made = await makeBar(doing);
    if (isOver) return;
    bar = made;
    bar.start(total, done);
  };
  const timer = shown ? setTimeout(() => void appear(), PATIENCE_MS) : undefined;
  return {
    step: () => {
      done++;
      bar?.update(done);
    },
    say: (message) => {
      // A bar comes back to where it began, so it has to begin anew below the message.
      bar?.stop();
      process.stderr.write(message);
      bar?.start(total, done);
    },
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };
}

async function makeBar(doing: string): Promise<SingleBar> {
  const { default: progress } = await import("cli-progress");
  return new progress.SingleBar({
    format: `${doing} {bar} {value} of {total}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 28,
    clearOnComplete: true,
    linewrap: true,
    // An interrupt is to end the program, not the bar alone.
    gracefulExit: false,
    stream: process.stderr,
  });
}
