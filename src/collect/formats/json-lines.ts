import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { linesOf } from "../lines.js";
import type { Row } from "../columns.js";
import type { Piece } from "../piece.js";
import { rowFound } from "./rows.js";

/** Each line of JSON Lines is a readout; a line that is none spoils no other. */
export async function* openJsonLines(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  for await (const { number, bytes } of linesOf(piece.stream, collecting.limits.bytes)) {
    const line = new TextDecoder().decode(bytes).trim();
    if (line === "") continue;
    const row = rowOf(line);
    if (row === undefined) {
      const name = `${piece.name}:${number}`;
      yield { kind: "refused", name, what: "is no JSON object", remedy: "write one object on each line" };
    } else {
      yield await rowFound(row, { piece, number, bytes, kind: "jsonLines" }, collecting);
    }
  }
}

function rowOf(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
