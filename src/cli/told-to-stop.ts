import { once } from "node:events";

/** Waits until the process is told to stop, as by Ctrl+C. */
export const toldToStop = async (): Promise<"stopped"> => {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  return "stopped";
};
