import type { Store } from "../../record/store.js";
import { add, prepare, type Added, type Received } from "../add/add.js";
import { digest } from "../add/digest.js";
import { Problem } from "../../problem.js";
import { problemsOf } from "../../text/problems.js";

/** A text that somebody gives by hand or by program, and what they know of it. */
export interface Given {
  readonly text: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/**
 * Reads a text and records it.
 * @param now ISO time
 * @throws Problem when it is no text that can be read
 */
export async function addReadout(store: Store, given: Given, now: string): Promise<Added> {
  const [problem] = problemsOf(given.text);
  if (problem)
    throw new Problem(`cannot be read: ${problem.message}`, "give the text of a readout", given.name);
  const [added] = await add(store, [await prepare(store, receivedFrom(given), digest)], digest, now);
  if (added) return added;
  throw new Problem("was not recorded", "try again", given.name);
}

/** A later text from the same address is a version of the earlier. */
export function receivedFrom({ url, ...given }: Given): Received {
  return { ...given, ...(url !== undefined && { url, place: url }) };
}
