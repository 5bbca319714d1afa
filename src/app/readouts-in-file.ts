import { collectFile } from "../collect/collect-file.js";
import type { Collected, Refused } from "../collect/collected.js";
import { particularsOf } from "./add/particulars.js";
import type { GivenReadout } from "./readouts/add-readout.js";

/** What a file of any kind holds; nothing is recorded. */
export interface FileOpened {
  readonly readouts: readonly GivenReadout[];
  /** What no readout could be taken out of, and why. */
  readonly refused: readonly Omit<Refused, "kind">[];
}

/** So many readouts are taken out of one file at most. */
const MOST = 10_000;

/**
 * Takes the readouts out of a file: one of a text, a page, a PDF or a letter, any number of a table or an archive.
 * @param name of the file, which tells its kind where its bytes do not
 */
export async function readoutsInFile(bytes: Uint8Array, name: string): Promise<FileOpened> {
  const readouts: GivenReadout[] = [];
  const refused: Omit<Refused, "kind">[] = [];
  for await (const find of collectFile({ bytes }, name)) {
    if (find.kind === "collected") readouts.push(readoutFrom(find));
    else refused.push({ name: find.name, what: find.what, remedy: find.remedy });
    if (readouts.length + refused.length >= MOST) break;
  }
  return { readouts, refused };
}

const readoutFrom = (find: Collected): GivenReadout => ({
  text: find.text,
  name: withoutEnding(find.name),
  ...particularsOf(find),
  ...(find.address !== undefined && { url: find.address }),
});

const LONGEST_NAME = 200;

/** A readout goes by the name of its file; what a table or an archive holds goes by its place in it. */
const withoutEnding = (name: string): string =>
  (name.replace(/\.[a-z]{1,5}$/i, "") || name).slice(-LONGEST_NAME);
