import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import { Refusal } from "../problems/refusal.js";

const MEGABYTE = 1024 * 1024;
/** A readout is some kilobytes. */
const LARGEST_MEGABYTES = 64;
const LONGEST_SECONDS = 20;
/** How long one answer may take, in milliseconds. */
export const LONGEST_ANSWER = LONGEST_SECONDS * 1000;

/** Refuses a larger body before it is read to its end. */
export const limitBodyTo = (megabytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: megabytes * MEGABYTE,
    onError: () => {
      throw new Refusal("too-large", `Send at most ${megabytes} MB at once.`);
    },
  });

export const limitBody = limitBodyTo(LARGEST_MEGABYTES);

const tooLong = new HTTPException(504, {
  message: `It took longer than ${LONGEST_SECONDS} seconds; ask for less at once.`,
});

export const limitTime = timeout(LONGEST_ANSWER, tooLong);
