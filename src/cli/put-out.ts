import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { write } from "./output.js";
import { unwritable } from "./unwritable.js";

type Chunks = AsyncIterable<string | Uint8Array>;

/**
 * Writes what is exported to standard output, or to a file, which stands under its name only when it is complete.
 * @throws Problem when the file cannot be written
 */
export async function putOut(chunks: Chunks, file: string | undefined): Promise<void> {
  if (file === undefined) for await (const chunk of chunks) await write(process.stdout, chunk);
  else await writeFile(chunks, file);
}

async function writeFile(chunks: Chunks, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, "w").catch((error: unknown) => {
    throw unwritable(error, file);
  });
  try {
    await writeAll(chunks, handle, file);
    await handle.close();
    await rename(unfinished, file).catch((error: unknown) => {
      throw unwritable(error, file);
    });
  } finally {
    await handle.close();
    await rm(unfinished, { force: true });
  }
}

async function writeAll(chunks: Chunks, handle: FileHandle, file: string): Promise<void> {
  const progress = telling(file);
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    await handle.write(bytes).catch((error: unknown) => {
      throw unwritable(error, file);
    });
    progress.add(bytes.length);
  }
  progress.stop();
}

const SECOND = 1000;
const MEGABYTE = 1_000_000;

/** Says on a terminal every second how far it is. */
function telling(file: string): { readonly add: (bytes: number) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { add: () => {}, stop: () => {} };
  let [written, isTold] = [0, false];
  const timer = setInterval(() => {
    process.stderr.write(`\r${file}: ${(written / MEGABYTE).toFixed(1)} MB`);
    isTold = true;
  }, SECOND);
  return {
    add: (bytes) => {
      written += bytes;
    },
    stop: () => {
      clearInterval(timer);
      if (isTold) process.stderr.write("\r\u001B[K");
    },
  };
}
