import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "../problems/refusal.js";

/** Names and addresses that lead nowhere but to the machine itself. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Refuses requests for a host name that is not ours: a page of another site whose name was made to lead to this
 * machine (DNS rebinding) sends its own name.
 * @param own the host of the public address, where the server has one
 * @param open whether other names lead here too: a server for a team, where everybody signs in
 */
export const checkHost =
  (own: string | undefined, open: boolean): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    const host = c.req.header("host") ?? "";
    const name = host.replace(/:\d+$/, "");
    if (!open && !isLoopback(name) && host !== own)
      throw new Refusal("foreign-host", "Use the address that the server told when it started.");
    await next();
  };
