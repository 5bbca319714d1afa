import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "../problems/refusal.js";

const MINUTE = 60;

/** Wrong passwords: few for one account, more from one address, behind which may be an office. */
const WRONG_BY_ACCOUNT = { points: 5, duration: 15 * MINUTE };
const WRONG_BY_ADDRESS = { points: 30, duration: 15 * MINUTE };
/** What takes the server some work: searching as one types stays far below. */
const WORK_BY_USER = { points: 600, duration: MINUTE };

/** Counts wrong passwords. */
export interface SignInLimit {
  /** @throws Refusal when there have been too many */
  readonly check: (c: Context<ApiEnvironment>, email: string) => Promise<void>;
  readonly succeeded: (email: string) => Promise<void>;
}

export function signInLimit(): SignInLimit {
  const byAccount = new RateLimiterMemory(WRONG_BY_ACCOUNT);
  const byAddress = new RateLimiterMemory(WRONG_BY_ADDRESS);
  return {
    check: async (c, email) => {
      await spend(byAccount, email.toLowerCase());
      await spend(byAddress, addressOf(c));
    },
    succeeded: async (email) => void (await byAccount.delete(email.toLowerCase())),
  };
}

/** Keeps one user from taking the server from the others; whoever uses the machine alone may. */
export function limitWork(): MiddlewareHandler<ApiEnvironment> {
  const byUser = new RateLimiterMemory(WORK_BY_USER);
  return async (c, next) => {
    const { session } = c.var;
    if (session?.by !== "machine") await spend(byUser, session?.user.id ?? addressOf(c));
    await next();
  };
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.ceil(error.msBeforeNext / 1000);
    throw new Refusal("too-many-requests", `Try again in ${inWords(seconds)}.`, { retryAfter: seconds });
  }
}

/** Minutes where there are several: nobody counts 895 seconds. */
const inWords = (seconds: number): string =>
  seconds < 2 * MINUTE ? `${seconds} seconds` : `${Math.ceil(seconds / MINUTE)} minutes`;

/** Where a request comes from; behind a proxy that is the proxy, and the limits by account are what counts. */
const addressOf = (c: Context<ApiEnvironment>): string => getConnInfo(c).remote.address ?? "unknown";
