import type { Store } from "../../record/store.js";
import { dayOfRecord } from "../readouts/day.js";
import { relationNamed } from "../relations/relations.js";
import type { Chunks, Format } from "./format.js";
import { formatNamed } from "./formats.js";
import { select } from "./selection.js";

/** What is to be exported, and how. */
export interface Exporting {
  /** By name. */
  readonly format: string;
  /** In the language of the search; all of the record where it is missing. */
  readonly query?: string | undefined;
  /** Two parties by any of their names, as `PRT-GHA`. */
  readonly relation?: string | undefined;
  /** ISO day by which the calendar is read, unless the record runs ahead of it. */
  readonly today: string;
}

/** An export that is about to be written. */
export interface Exported extends Pick<Format, "mediaType"> {
  /** A name for the file. */
  readonly file: string;
  readonly chunks: Chunks;
}

/**
 * Hands the record on, or what of it is chosen, in one of the formats. Before the first chunk is asked for, all that was
 * added is followed up, and the readouts are chosen.
 * @throws Problem when there is no such format or party, or the query cannot be understood
 */
export async function exportRecord(
  store: Store,
  { format, query, relation, today }: Exporting,
): Promise<Exported> {
  const { name, mediaType, extension, load } = formatNamed(format);
  const choice = {
    ...(query !== undefined && { query }),
    ...(relation !== undefined && { relation: relationNamed(relation) }),
  };
  const selection = await select(store, choice, await dayOfRecord(store, today));
  const write = await load();
  const ending = extension === name ? name : `${name}.${extension}`;
  return { mediaType, file: `entente.${ending}`, chunks: write(selection) };
}
