import { createTwoFilesPatch } from "diff";
import type { Readout } from "../../following/readout.js";
import { Problem } from "../../problem.js";
import {
  allNames,
  documentsNamed,
  sourcesOf,
  versionsAt,
  type Source,
  type Version,
} from "../../record/documents/find-document.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { askWhether, closest } from "../closest.js";

/** A document with all that is known of it. */
export interface ShownDocument {
  readonly readout: Readout;
  readonly sources: readonly Source[];
  /** The texts that stood at its places, where there was more than one, by place. */
  readonly versions: readonly { readonly place: string; readonly versions: readonly Version[] }[];
  /** How its text differs from the one before it at the same place, as a unified diff. */
  readonly difference?: string;
}

/**
 * The document that somebody means.
 * @param given the beginning of its id, or the name under which it was found
 * @throws Problem when there is none, or several
 */
export async function showDocument(store: Store, given: string): Promise<ShownDocument> {
  const id = await idOf(store, given);
  const [readout] = await readouts(store.db, [id]);
  if (readout === undefined) throw new Problem("has no reading", "make it: entente reread", given);
  const sources = await sourcesOf(store.db, id);
  const places = [...new Set(sources.flatMap(({ place }) => place ?? []))];
  const all = await Promise.all(
    places.map(async (place) => ({ place, versions: await versionsAt(store.db, place) })),
  );
  const versions = all.filter((at) => at.versions.length > 1);
  const difference = await differenceFor(store, readout, versions);
  return { readout, sources, versions, ...(difference !== undefined && { difference }) };
}

async function idOf({ db }: Store, given: string): Promise<string> {
  const found = await documentsNamed(db, given);
  const [first, second] = found;
  if (first === undefined) {
    const names = closest(given, await allNames(db));
    throw new Problem(
      "is no document of the record",
      askWhether(names, "look for it: entente search WORD"),
      given,
    );
  }
  if (second === undefined) return first.id;
  const several = found.slice(0, SHOWN).map(({ id, name }) => `${id.slice(0, DIGITS)} (${name})`);
  throw new Problem(`may be ${found.length} documents: ${several.join(", ")}`, "give one of these", given);
}

const SHOWN = 5;
const DIGITS = 12;

async function differenceFor(
  { db }: Store,
  { id, text, name }: Readout,
  places: ShownDocument["versions"],
): Promise<string | undefined> {
  for (const { versions } of places) {
    const at = versions.findLastIndex(({ document }) => document === id);
    const before = versions[at - 1];
    if (before === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- the first place that has a version before is enough
    const [earlier] = await readouts(db, [before.document]);
    if (earlier !== undefined)
      return createTwoFilesPatch(
        `version ${before.version}`,
        name,
        earlier.text,
        text,
        before.added.slice(0, 10),
        "",
      );
  }
  return undefined;
}
