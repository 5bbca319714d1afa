import { Problem } from "../../problem.js";
import type { Store } from "../../record/store.js";
import { problemsOf } from "../../text/problems.js";
import type { Particulars } from "../../record/documents/put-document.js";
import { add, prepare, type Added, type Received } from "../add/add.js";
import { digest } from "../add/digest.js";

/** A text that somebody gives by hand or by program, and what they know of it. */
export interface GivenReadout extends Particulars {
  readonly text: string;
  readonly name: string;
  readonly url?: string;
}

/**
 * Reads a text and records it; it is followed up when somebody asks for it, or when there is nothing else to do.
 * @param now ISO time
 * @throws Problem when it is no text that can be read
 */
export async function addReadout(store: Store, given: GivenReadout, now: string): Promise<Added> {
  const [added] = await add(store, [await prepare(store, receivedFrom(given), digest)], digest, now);
  if (added === undefined) throw new Problem("was not recorded", "try again", given.name);
  return added;
}

/**
 * A given text as the record takes it: a later one from the same address is a version of the earlier.
 * @throws Problem when it is no text that can be read
 */
export function receivedFrom({ url, ...given }: GivenReadout): Received {
  const [problem] = problemsOf(given.text);
  if (problem)
    throw new Problem(`cannot be read: ${problem.message}`, "give the text of a readout", given.name);
  return { ...given, ...(url !== undefined && { url, place: url }) };
}

/** A readout from what was kept of it as JSON. */
export function givenFrom(kept: unknown): GivenReadout {
  const values = new Map<string, unknown>(
    Object.entries(typeof kept === "object" && kept !== null ? kept : {}),
  );
  const textOf = (field: string): string | undefined => {
    const value = values.get(field);
    return typeof value === "string" ? value : undefined;
  };
  const [published, publisher, url] = ["published", "publisher", "url"].map(textOf);
  const [title, language, mediaType] = ["title", "language", "mediaType"].map(textOf);
  const starts = values.get("pageStarts");
  return {
    text: textOf("text") ?? "",
    name: textOf("name") ?? "",
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(mediaType !== undefined && { mediaType }),
    ...(Array.isArray(starts) && { pageStarts: starts.filter((start) => typeof start === "number") }),
  };
}
