import { dayOfRecord } from "../../app/readouts/day.js";
import type { Store } from "../../app/record.js";
import { showDocument } from "../../app/show/show-document.js";
import { showOccasions, showThreads } from "../../app/show/show-thread.js";
import { Problem } from "../../problem.js";
import { presentDocument } from "./document.js";
import { presentOccasion, presentThread } from "./thread.js";
import { today } from "../today.js";

const CLAIM = /^(?:act|encounter|fact)-[0-9a-f]{16}-\d+-\d+/;

/**
 * A document, thread or occasion for people or as JSON, with a final line end.
 * @throws Problem when there is nothing of that id or name
 */
export async function showAnything(store: Store, given: string, json: boolean): Promise<string> {
  if (!CLAIM.test(given)) return presentDocument(await showDocument(store, given), json);
  const threads = await showThreads(store, given, await dayOfRecord(store, today()));
  if (threads.length > 0) return together(threads, json, presentThread);
  const occasions = await showOccasions(store, given);
  if (occasions.length > 0) return together(occasions, json, presentOccasion);
  throw new Problem(
    "is no thread or occasion",
    "take an id from entente roadmap --json or timeline --json",
    given,
  );
}

const together = <Shown>(shown: readonly Shown[], json: boolean, present: (one: Shown) => string): string =>
  json ? `${JSON.stringify(shown, undefined, 2)}\n` : shown.map(present).join("\n");
