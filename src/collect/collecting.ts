import { Problem } from "../problem.js";
import { publisherAt } from "../knowledge/publishers/publishers.js";
import type { About, Collected, Columns, Contents, Find } from "./collected.js";
import { MEDIA_TYPES, kindOf, type Kind } from "./kinds.js";
import { languageOf } from "./language.js";
import { inMegabytes, type Limits } from "./limits.js";
import { bytesOf, type Piece } from "./piece.js";
import { problemOf, refusalOf } from "./refusal.js";

/** What those who open formats are given: how much may be taken, and how what they find goes on. */
export interface Collecting {
  readonly limits: Limits;
  readonly columns: Columns;
  /** @throws Problem when what has been unpacked is more than is taken */
  readonly spend: (bytes: number) => void;
  /** The readouts in a piece; what is wrong with it is one of the finds. */
  readonly open: (piece: Piece) => AsyncGenerator<Find>;
  /** The finds of `open`; what it throws is the last of them. */
  readonly guarded: (name: string, open: () => AsyncGenerator<Find>) => AsyncGenerator<Find>;
  /** What stands in one document, made a find. */
  readonly found: (piece: Piece, contents: Contents, kind: Kind, bytes: Uint8Array) => Promise<Find>;
}

type Reader = (bytes: Uint8Array, piece: Piece) => Contents | Promise<Contents>;
type Opener = (piece: Piece, collecting: Collecting) => AsyncGenerator<Find>;

/** Formats of one document each; a format is loaded when the first of its kind is met. */
const READERS: Readonly<Partial<Record<Kind, () => Promise<Reader>>>> = {
  text: async () => (await import("./formats/plain-text.js")).readPlainText,
  markdown: async () => (await import("./formats/markdown.js")).readMarkdown,
  html: async () => (await import("./formats/html.js")).readHtml,
  pdf: async () => (await import("./formats/pdf/read-pdf.js")).readPdf,
};

/** Formats that hold any number of documents. */
const OPENERS: Readonly<Partial<Record<Kind, () => Promise<Opener>>>> = {
  mail: async () => (await import("./formats/mail.js")).openMail,
  webArchive: async () => (await import("./formats/mail.js")).openWebArchive,
  jsonLines: async () => (await import("./formats/json-lines.js")).openJsonLines,
  csv: async () => (await import("./formats/csv.js")).openCsv,
  parquet: async () => (await import("./formats/parquet.js")).openParquet,
  warc: async () => (await import("./formats/warc.js")).openWarc,
  zip: async () => (await import("./formats/zip.js")).openZip,
  gzip: async () => (await import("./formats/gzip.js")).openGzip,
};

/**
 * The readouts in a piece, one after another.
 * @param received the size of the file that the piece is, by which is measured how much may be unpacked from it
 */
export function readoutsIn(
  piece: Piece,
  received: number,
  columns: Columns,
  limits: Limits,
): AsyncGenerator<Find> {
  let left = Math.max(limits.unpackedBytes, received * limits.unpackedTimes);
  const collecting: Collecting = {
    limits,
    columns,
    spend: (bytes) => {
      left -= bytes;
      if (left < 0)
        throw new Problem(
          `unpacks to more than ${inMegabytes(Math.max(limits.unpackedBytes, received * limits.unpackedTimes))}`,
          "unpack it yourself, if you trust where it comes from, and give the files",
        );
    },
    open: (inner) => guarded(inner.name, () => openPiece(inner, collecting)),
    guarded,
    found,
  };
  return collecting.open(piece);
}

async function* openPiece(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const { limits } = collecting;
  if (piece.depth > limits.nesting)
    throw new Problem(`is packed in more than ${limits.nesting} archives or letters`, "unpack it yourself");
  const kind = kindOf(piece.head, piece.name, collecting.columns);
  const opener = await OPENERS[kind]?.();
  if (opener !== undefined) {
    yield* guarded(piece.name, () => notEmpty(opener(piece, collecting)), kind);
    return;
  }
  const reader = await READERS[kind]?.();
  if (reader === undefined) throw new TypeError(`no reader for ${kind}`);
  const bytes = await bytesOf(piece, limits.bytes);
  try {
    yield await found(piece, await reader(bytes, piece), kind, bytes);
  } catch (error) {
    throw problemOf(error, kind);
  }
}

async function* notEmpty(finds: AsyncGenerator<Find>): AsyncGenerator<Find> {
  let isEmpty = true;
  for await (const find of finds) {
    isEmpty = false;
    yield find;
  }
  if (isEmpty) throw new Problem("holds no readout", "open it in its own program: what is in it?");
}

async function* guarded(name: string, open: () => AsyncGenerator<Find>, kind?: Kind): AsyncGenerator<Find> {
  try {
    yield* open();
  } catch (error) {
    yield refusalOf(name, problemOf(error, kind));
  }
}

async function found(
  piece: Piece,
  { text, about, pages }: Contents,
  kind: Kind,
  bytes: Uint8Array,
): Promise<Find> {
  const { name } = piece;
  if (text.trim() === "")
    return refusalOf(name, new Problem("holds no text", "look at it: is it a picture of one?"));
  const known = withPublisher(withoutLongTitle({ ...piece.about, ...about }));
  const language = await languageOf(text, known.language);
  const collected: Collected = {
    kind: "collected",
    name,
    text,
    bytes,
    mediaType: MEDIA_TYPES[kind],
    ...known,
    ...(language !== undefined && { language }),
    ...(pages !== undefined && { pages }),
  };
  return collected;
}

/** Longer ones are no titles. */
const LONGEST_TITLE = 1000;

function withoutLongTitle({ title, ...about }: About): About {
  return title === undefined || title.length > LONGEST_TITLE ? about : { title, ...about };
}

/** A page that does not say who published it is published by those whose site it is on. */
function withPublisher(about: About): About {
  const { publisher, address } = about;
  if (publisher !== undefined || address === undefined || !URL.canParse(address)) return about;
  const site = publisherAt(new URL(address).hostname);
  return site === undefined ? about : { ...about, publisher: site.name };
}
