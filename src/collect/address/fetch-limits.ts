const MEGABYTE = 1024 * 1024;

/** How much is taken from a server, and how long is waited for it. */
export interface FetchLimits {
  readonly redirects: number;
  /** After decompression. */
  readonly bytes: number;
  /** From the first byte asked to the last one given, redirects included. */
  readonly seconds: number;
  /** Between two requests to one host; what its robots.txt asks for counts where it is more. */
  readonly pauseSeconds: number;
}

export const FETCH_LIMITS: FetchLimits = { redirects: 5, bytes: 64 * MEGABYTE, seconds: 60, pauseSeconds: 1 };
