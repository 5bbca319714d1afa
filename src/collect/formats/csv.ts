import { parse } from "csv-parse";
import { Readable } from "node:stream";
import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { textColumnOf, type Row } from "../columns.js";
import type { Piece } from "../piece.js";
import { rowFound } from "./rows.js";

/** Each row of a table with a line of names is a readout. Commas, semicolons or tabs part its columns. */
export async function* openCsv(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const names = new TextDecoder().decode(piece.head).split(/\r?\n/, 1)[0] ?? "";
  const delimiter = textColumnOf(names, collecting.columns) ?? ",";
  const parser = parse({
    delimiter,
    bom: true,
    columns: true,
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: collecting.limits.bytes,
  });
  const source = Readable.from(piece.stream);
  source.on("error", (error) => parser.destroy(error)).pipe(parser);
  for await (const given of parser) {
    const parsed: unknown = given;
    if (!isParsed(parsed)) continue;
    const at = { piece, number: parsed.info.lines, bytes: Buffer.from(parsed.raw), kind: "csv" } as const;
    yield await rowFound(parsed.record, at, collecting);
  }
}

interface Parsed {
  readonly record: Row;
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const isParsed = (value: unknown): value is Parsed =>
  typeof value === "object" && value !== null && "record" in value && "raw" in value && "info" in value;
