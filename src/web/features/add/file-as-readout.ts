import type { NewReadout } from "../../client/types.js";

/** A file as a readout, named after the file without its ending. */
export async function fileAsReadout(file: File): Promise<NewReadout> {
  return { text: decoded(await file.arrayBuffer()), name: file.name.replace(/\.[^.]+$/, "") || file.name };
}

/** Texts are in UTF-8; what cannot be is taken as the Western encoding that older pages have. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
