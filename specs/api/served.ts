import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { z } from "zod";
import { createServer } from "../../src/api/api.js";
import type { Session } from "../../src/api/environment.js";
import { startJobs } from "../../src/api/jobs/jobs.js";
import { listen, type Listening } from "../../src/api/serve.js";
import { pageOf } from "../../src/api/schemas/listing.js";
import type { Service } from "../../src/api/service.js";
import { signInOf } from "../../src/app/accounts/sign-in.js";
import { openFetcher } from "../../src/app/collect.js";
import { openRecord } from "../../src/app/record.js";

const OWNER: Session = {
  user: { id: "local", name: "Local" },
  scopes: ["read", "write", "administer"],
  by: "machine",
};

/** A server for a test, on a free port of this machine, over a record of its own. */
export interface Served extends Listening {
  readonly service: Service;
  /** What it logged. */
  readonly lines: string[];
  /** Sends a request to a path of it. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The same, checked to be answered as the schema says. */
  readonly askFor: <Schema extends z.ZodType>(schema: Schema, path: string, init?: RequestInit) => Promise<z.output<Schema>>;
  /** All items of a listing, asked for one by one. */
  readonly pages: <Item extends z.ZodType>(item: Item, path: string) => Promise<readonly z.output<Item>[]>;
}

interface Serving {
  /** Whether people sign in. */
  readonly accounts?: true;
  readonly web?: string;
  /** Whether addresses of this machine may be fetched. */
  readonly allowPrivate?: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
  /** The host of the address that people use. */
  readonly publicHost?: string;
}

const now = (): Date => new Date("2033-12-31T12:00:00.000Z");

/** Starts a server, whose day is the last of 2033. */
export async function served({
  accounts,
  web = "/nowhere",
  allowPrivate = false,
  patience = 10_000,
  publicHost,
}: Serving = {}): Promise<Served> {
  const directory = mkdtempSync(join(tmpdir(), "entente-api-"));
  const store = await openRecord({ file: join(directory, "entente.db") }, { create: true, patience });
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const jobs = startJobs({ store, log, now });
  const fetcher = openFetcher({ allowPrivate });
  const service: Service = {
    store,
    jobs,
    fetcher,
    log,
    version: "0.0.0-test",
    web,
    owner: OWNER,
    ...(publicHost !== undefined && { publicHost }),
    ...(accounts && { signIn: await signInOf(store, { url: publicHost === undefined ? "http://127.0.0.1" : `https://${publicHost}` }) }),
    now,
  };
  const listening = await listen(createServer(service), "127.0.0.1", 0);
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, listening.url), init);
  return {
    ...listening,
    service,
    lines,
    ask,
    ...asking(ask),
    close: async () => {
      await listening.close();
      await jobs.stop();
      await fetcher.close();
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function asking(ask: Served["ask"]): Pick<Served, "askFor" | "pages"> {
  const askFor: Served["askFor"] = async (schema, path, init) => schema.parse(await (await ask(path, init)).json());
  const pages: Served["pages"] = async (item, path) => {
    const page = pageOf(item);
    const from = async (cursor: string): Promise<readonly z.output<typeof item>[]> => {
      const url = `${path}${path.includes("?") ? "&" : "?"}limit=1${cursor}`;
      const { items, next } = await askFor(page, url);
      return next === undefined ? items : [...items, ...(await from(`&cursor=${next}`))];
    };
    return from("");
  };
  return { askFor, pages };
}

/** A request with a body of JSON. */
export const posting = (body: unknown, headers: Record<string, string> = {}, method = "POST"): RequestInit => ({
  method,
  body: typeof body === "string" ? body : JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});
