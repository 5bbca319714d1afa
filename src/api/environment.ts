import type { HttpBindings } from "@hono/node-server";
import type { Logger } from "pino";
import type { Scope } from "../app/accounts/roles.js";

/** Who asks, and what they may. */
export interface Session {
  /** As decisions and the audit log name them. */
  readonly user: { readonly id: string; readonly name: string; readonly email?: string };
  readonly scopes: readonly Scope[];
  /** By what they are known: that it is their own machine, a cookie, or a token. */
  readonly by: "machine" | "cookie" | "token";
}

/** What the handlers of a request find in its context. */
export interface ApiEnvironment {
  readonly Bindings: HttpBindings;
  readonly Variables: {
    requestId: string;
    log: Logger;
    /** Undefined for somebody not known. */
    session: Session | undefined;
    /** Whom somebody says they are who is signing in. */
    claimed: string | undefined;
  };
}
