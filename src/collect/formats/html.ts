import type { Contents } from "../collected.js";
import { readPage } from "../markup/read-markup.js";
import type { Piece } from "../piece.js";
import { decodePage } from "./charset.js";

export const readHtml = (bytes: Uint8Array, { about, charset }: Piece): Contents =>
  readPage(decodePage(bytes, charset), about.address);
