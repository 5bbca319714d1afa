import { TextReader, ZipWriter } from "@zip.js/zip.js";
import { bodyOf } from "./body-of.js";
import type { Chunks } from "./format.js";

/** A file of an archive. */
export interface Member {
  readonly name: string;
  readonly content: Chunks | string;
}

/** The earliest that the format knows, in local time as the format has it: the same bytes at any time and everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A ZIP archive, written as it is asked for, of files of any size (ZIP64).
 * @param level of compression, from 0 to 9
 */
export async function* zipped(members: readonly Member[], level: number): Chunks {
  const pipe: { controller?: TransformStreamDefaultController } = {};
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      pipe.controller = controller;
    },
  });
  const zip = new ZipWriter(writable, {
    level,
    lastModDate: NO_DAY,
    extendedTimestamp: false,
    useWebWorkers: false,
    zip64: true,
  });
  const written = addAll(zip, members).catch((error: unknown) => pipe.controller?.error(error));
  try {
    yield* chunksOf(readable);
    await written;
  } finally {
    await leaveOff(members);
  }
}

async function addAll(zip: ZipWriter<unknown>, members: readonly Member[]): Promise<void> {
  for (const { name, content } of members) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await zip.add(name, typeof content === "string" ? new TextReader(content) : bodyOf(content));
  }
  await zip.close();
}

/** The archive does not tell those that it takes from that it is no longer asked for. */
async function leaveOff(members: readonly Member[]): Promise<void> {
  for (const { content } of members) {
    // oxlint-disable-next-line no-await-in-loop -- most have ended long since
    if (typeof content !== "string") await content[Symbol.asyncIterator]().return?.();
  }
}

async function* chunksOf(readable: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done;) {
      yield next.value;
      // oxlint-disable-next-line no-await-in-loop -- as it is asked for
      next = await reader.read();
    }
  } finally {
    await reader.cancel();
  }
}
