import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What a page of the server answers; where it is a function, as it likes. */
export type Page =
  | {
      readonly body: string | Buffer;
      readonly type?: string;
      readonly etag?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Server {
  readonly origin: string;
  /** By path; may be changed while it runs. */
  readonly pages: Map<string, Page>;
  /** All that was asked for, in order: `GET /path 200`. */
  readonly log: string[];
  readonly close: () => Promise<void>;
}

/** A server on this machine alone. Pages with a tag are not sent to those who know them. */
export async function serve(address = "127.0.0.1"): Promise<Server> {
  const pages = new Map<string, Page>();
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.on("close", () => log.push(`${path} ${response.statusCode}`));
    const page = pages.get(path);
    if (typeof page === "function") return page(request, response);
    if (page === undefined) return respond(response, 404, "not here");
    if (page.etag !== undefined && request.headers["if-none-match"] === page.etag)
      return respond(response, 304, "");
    response.setHeader("content-type", page.type ?? "text/html; charset=utf-8");
    if (page.etag !== undefined) response.setHeader("etag", page.etag);
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    return respond(response, page.status ?? 200, page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port");
  const { port } = bound;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://${address}:${port}`, pages, log, close };
}

function respond(response: ServerResponse, status: number, body: string | Buffer): void {
  response.statusCode = status;
  response.end(body);
}
