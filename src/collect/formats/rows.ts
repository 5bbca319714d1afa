import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { contentsOf, NAME_THE_COLUMN, type Row } from "../columns.js";
import type { Kind } from "../kinds.js";
import type { Piece } from "../piece.js";

/** The readout in a row of a table, or why there is none. */
export async function rowFound(
  row: Row,
  at: { readonly piece: Piece; readonly number: number; readonly bytes: Uint8Array; readonly kind: Kind },
  collecting: Collecting,
): Promise<Find> {
  const place = { ...at.piece, name: `${at.piece.name}:${at.number}` };
  const contents = contentsOf(row, collecting.columns);
  if (contents !== undefined) return collecting.found(place, contents, at.kind, at.bytes);
  const wanted = collecting.columns.text ?? "text";
  return {
    kind: "refused",
    name: place.name,
    what: `has nothing in a column ${wanted}`,
    remedy: NAME_THE_COLUMN,
  };
}
