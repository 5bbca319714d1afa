import type { Contents } from "../collected.js";
import type { Piece } from "../piece.js";
import { settled } from "../settle.js";
import { decodePlain } from "./charset.js";

export const readPlainText = (bytes: Uint8Array, { charset }: Piece): Contents => ({
  text: settled(decodePlain(bytes, charset)),
  about: {},
});
