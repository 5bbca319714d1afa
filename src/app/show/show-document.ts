import { createTwoFilesPatch } from "diff";
import type { Readout } from "../../following/readout.js";
import { Problem } from "../../problem.js";
import { sourcesOf, versionsAt, type Source, type Version } from "../../record/documents/find-document.js";
import { copiesOf } from "../../record/documents/copies.js";
import { readouts, type DocumentHead } from "../../record/documents/readouts.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Store } from "../../record/store.js";
import { sidesIn, withSide } from "../publishers/sides.js";
import type { Withdrawal } from "../withdrawals/withdrawals.js";
import { withdrawnReadout } from "../withdrawals/withdrawn-readout.js";
import { documentMeant } from "./document-meant.js";

/** A document with all that is known of it. */
export interface ShownDocument {
  readonly readout: Readout;
  readonly sources: readonly Source[];
  /** Where in the text each page of it begins, as it was first found with pages. */
  readonly pageStarts?: readonly number[];
  /** The texts that stood at its places, where there was more than one, by place. */
  readonly versions: readonly { readonly place: string; readonly versions: readonly Version[] }[];
  /** Other documents that carry its text, with small changes; the earliest counts. */
  readonly copies: readonly DocumentHead[];
  /** How its text differs from the one before it at the same place, else from the earliest of its copies, as a unified diff. */
  readonly difference?: string;
  /** By whom it has been withdrawn, where it counts nowhere. */
  readonly withdrawn?: Withdrawal;
}

/**
 * The document that somebody means.
 * @param given the beginning of its id, or the name under which it was found
 * @throws Problem when there is none, or several
 */
export async function showDocument(store: Store, given: string): Promise<ShownDocument> {
  const id = await documentMeant(store, given);
  const [counting] = await readouts(store.db, [id]);
  const withdrawn = counting ? undefined : await withdrawnReadout(store, id);
  const readout = counting ?? withdrawn?.readout;
  if (readout === undefined) throw new Problem("has no reading", "make it: entente reread", given);
  const sources = await sourcesOf(store.db, id);
  const places = [...new Set(sources.flatMap(({ place }) => place ?? []))];
  const all = await Promise.all(
    places.map(async (place) => ({ place, versions: await versionsAt(store.db, place) })),
  );
  const versions = all.filter((at) => at.versions.length > 1);
  const copies = await copiesOf(store.db, id);
  const difference =
    (await differenceFor(store, readout, versions)) ?? (await differenceFromCopy(store, readout, copies));
  const pageStarts = sources.find((source) => source.pageStarts !== undefined)?.pageStarts;
  return {
    readout: withSide(readout, await sidesIn(store.db)),
    sources,
    ...(pageStarts !== undefined && { pageStarts }),
    versions,
    copies,
    ...(difference !== undefined && { difference }),
    ...(withdrawn && { withdrawn: withdrawn.withdrawal }),
  };
}

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

async function differenceFromCopy(
  { db }: Store,
  { text, name }: Readout,
  copies: readonly DocumentHead[],
): Promise<string | undefined> {
  const [earliest] = copies;
  if (earliest === undefined) return undefined;
  const before = (await textsOf(db, [earliest.id])).get(earliest.id) ?? "";
  return createTwoFilesPatch(earliest.name, name, before, text, earliest.published ?? "", "");
}
