import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "../problems/refusal.js";

/** Names and addresses that lead nowhere but to the machine itself. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Refuses requests for a host name that is not ours: a page of another site whose name was made to lead to this
 * machine (DNS rebinding) sends its own name.
 * @param publicHost of the address that people use, where a proxy stands before the server
 * @param accounts whether people sign in: then a server without a public address has whatever names lead to it, since a
 *   page that comes by another name has nobody's cookies
 */
export const checkHost =
  (publicHost: string | undefined, accounts: boolean): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    const host = c.req.header("host") ?? "";
    const isOwn = isLoopback(host.replace(/:\d+$/, "")) || host === publicHost;
    if (!isOwn && !(accounts && publicHost === undefined))
      throw new Refusal("foreign-host", "Use the address that the server told when it started.");
    await next();
  };
