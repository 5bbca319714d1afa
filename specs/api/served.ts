import { pino } from "pino";
import { createServer, type ApiOptions } from "../../src/api/api.js";
import type { Session } from "../../src/api/environment.js";
import { listen, type Listening } from "../../src/api/serve.js";

const OWNER: Session = {
  user: { id: "local", name: "Local" },
  scopes: ["read", "write", "administer"],
  by: "machine",
};

/** A server for a test, on a free port of this machine, that writes its log into `lines`. */
export interface Served extends Listening {
  readonly lines: string[];
  /** Sends a request to a path of it. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

export async function served(options: Partial<ApiOptions> = {}): Promise<Served> {
  const lines: string[] = [];
  const app = createServer({
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    version: "0.0.0-test",
    web: "/nowhere",
    accounts: false,
    identify: () => Promise.resolve(OWNER),
    ready: () => Promise.resolve(true),
    ...options,
  });
  const listening = await listen(app, "127.0.0.1", 0);
  return { ...listening, lines, ask: (path, init) => fetch(new URL(path, listening.url), init) };
}
