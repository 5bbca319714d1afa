const MEGABYTE = 1024 * 1024;

/** How much is taken from strangers. A readout has some kilobytes; a press office's largest PDF some megabytes. */
export interface Limits {
  /** Of one document, and of each file that has to be in memory as a whole. */
  readonly bytes: number;
  /** What may come out of all archives in one file together: so much always, else so many times what went in. */
  readonly unpackedBytes: number;
  readonly unpackedTimes: number;
  /** Of one archive. */
  readonly entries: number;
  /** Archives in archives, letters in letters. */
  readonly nesting: number;
  /** For one readout. */
  readonly seconds: number;
  /** Of the thread that parses, and of what it takes beside its heap. */
  readonly heapMegabytes: number;
  readonly memoryMegabytes: number;
}

export const LIMITS: Limits = {
  bytes: 64 * MEGABYTE,
  unpackedBytes: 256 * MEGABYTE,
  unpackedTimes: 100,
  entries: 10_000,
  nesting: 4,
  seconds: 30,
  heapMegabytes: 512,
  memoryMegabytes: 1024,
};

/** A number of bytes for people, as `64 MB`. */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
