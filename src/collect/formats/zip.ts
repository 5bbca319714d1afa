import { fromBuffer, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from "yauzl";
import { promisify } from "node:util";
import type { Readable } from "node:stream";
import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { Problem } from "../../problem.js";
import { bytesOf, pieceOf, type Piece } from "../piece.js";
import { problemOf } from "../refusal.js";

const openZipFile = promisify<Buffer, object, ZipFile>(fromBuffer);

/** By this entry an archive is known for a Word document. */
const WORD_TEXT = "word/document.xml";
/** What programs that pack leave behind, and what is not shown in folders. */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/;
const OTHER_OFFICE = /^(?:xl\/workbook\.xml|ppt\/presentation\.xml|content\.xml|META-INF\/container\.xml)$/;

/** Each file in an archive, or the Word document that it is. */
export async function* openZip(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const bytes = await bytesOf(piece, collecting.limits.bytes);
  const file = await openZipFile(Buffer.from(bytes), { lazyEntries: true, decodeStrings: false });
  const entries = await entriesOf(file, collecting.limits.entries);
  const names = entries.map(nameOf);
  if (names.includes(WORD_TEXT)) {
    yield await wordFound(piece, bytes, file, entries, collecting);
    return;
  }
  if (names.some((name) => OTHER_OFFICE.test(name)))
    throw new Problem(
      "is a spreadsheet, slides or an office document of another kind",
      "save it as .docx or PDF",
    );
  for (const entry of entries) yield* openEntry(file, entry, piece, collecting);
}

function entriesOf(file: ZipFile, limit: number): Promise<Entry[]> {
  if (file.entryCount > limit)
    throw new Problem(`holds ${file.entryCount} files, more than ${limit}`, "unpack it and give the folder");
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limit) reject(new Problem(`holds more than ${limit} files`, "unpack it"));
      else file.readEntry();
    });
    file.once("end", () => resolve(entries));
    file.once("error", reject);
    file.readEntry();
  });
}

async function* openEntry(
  file: ZipFile,
  entry: Entry,
  piece: Piece,
  collecting: Collecting,
): AsyncGenerator<Find> {
  const fileName = nameOf(entry);
  const wrong = validateFileName(fileName);
  if (fileName.endsWith("/") || (wrong === null && HIDDEN.test(fileName))) return;
  const inner = { name: `${piece.name}/${fileName}`, depth: piece.depth + 1, about: {} };
  yield* collecting.guarded(inner.name, async function* open() {
    if (wrong !== null)
      throw new Problem(
        `has a name that leads out of its archive: ${wrong}`,
        "do not trust where it comes from",
      );
    yield* collecting.open(await pieceOf(inner, unpacked(file, entry, collecting)));
  });
}

/** Names are looked at one by one, so that a bad one does not keep the others from being read. */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

/** What is packed in an entry, counted as it comes out: what the archive says of its length may be a lie. */
async function* unpacked(file: ZipFile, entry: Entry, { spend }: Collecting): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw new Problem("is locked with a password", "unpack the archive first");
  for await (const chunk of await streamOf(file, entry)) {
    if (!Buffer.isBuffer(chunk)) continue;
    spend(chunk.length);
    yield chunk;
  }
}

const streamOf = (file: ZipFile, entry: Entry): Promise<Readable> =>
  promisify<Entry, Readable>((given, done) => file.openReadStream(given, done))(entry);

async function wordFound(
  piece: Piece,
  bytes: Uint8Array,
  file: ZipFile,
  entries: readonly Entry[],
  collecting: Collecting,
): Promise<Find> {
  // The library that reads it unpacks without a limit, so it is first seen that it can.
  for (const entry of entries) {
    // oxlint-disable-next-line no-await-in-loop
    for await (const chunk of unpacked(file, entry, collecting)) void chunk;
  }
  const { readWord } = await import("./word.js");
  try {
    return await collecting.found(piece, await readWord(bytes), "word", bytes);
  } catch (error) {
    throw problemOf(error, "word");
  }
}
