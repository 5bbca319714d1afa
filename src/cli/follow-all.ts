import { followUp } from "../app/follow/follow-up.js";
import type { Store } from "../app/record.js";
import { progressOver, type Progress } from "./progress.js";

/** Follows up all that is new in the record, with a bar on a terminal where that takes long. */
export async function followAll(store: Store): Promise<void> {
  let progress: Progress | undefined;
  try {
    await followUp(store, (_, of) => {
      progress ??= progressOver(of, process.stderr.isTTY, "Following up");
      progress.step();
    });
  } finally {
    progress?.stop();
  }
}
