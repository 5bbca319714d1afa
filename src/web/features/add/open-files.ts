import { postFile } from "../../client/request.js";
import type { FileOpened } from "../../client/types.js";
import { toldOf } from "../../client/problem.js";

/**
 * Takes the readouts out of files, one file after the other.
 * @param onOpened is told how many have been opened
 * @returns all readouts, and what could not be read; never rejects for a file
 */
export async function openFiles(
  files: readonly File[],
  onOpened: (count: number) => void,
): Promise<FileOpened> {
  const opened: FileOpened[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- the server opens one at a time, and memory holds one
    opened.push(await openFile(file));
    onOpened(opened.length);
  }
  return {
    readouts: opened.flatMap(({ readouts }) => readouts),
    refused: opened.flatMap(({ refused }) => refused),
  };
}

/** Plain texts are read here, many in no time; all else needs the parsers of the server. */
async function openFile(file: File): Promise<FileOpened> {
  try {
    await file.slice(0, 1).arrayBuffer(); // a folder is refused here, and not taken for a server that is silent
    const text = /\.(?:txt|text)$/i.test(file.name) ? await plainText(file) : undefined;
    if (text === undefined) return await postFile<FileOpened>("files", file, { name: file.name });
    if (text.trim() === "") return refusing(file, "is empty", "look whether it was saved, and drop it again");
    return { readouts: [{ text, name: file.name.replace(/\.[^.]+$/, "") || file.name }], refused: [] };
  } catch (error) {
    return refusing(file, `could not be read: ${toldOf(error).detail}`, "drop files, not folders");
  }
}

const refusing = ({ name }: File, what: string, remedy: string): FileOpened => ({
  readouts: [],
  refused: [{ name, what, remedy }],
});

/** In UTF-8 nothing is guessed; of a file in another encoding the server says what to do. */
async function plainText(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
