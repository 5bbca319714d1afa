import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import type { ApiEnvironment } from "./environment.js";

/** Files under here have a hash of their content in their names. */
const HASHED = /^\/assets\//;
const YEAR = 31_536_000;

/**
 * Serves the built web client: what has a hash in its name for ever, every other path as the page that routes by it.
 * @param directory that the client was built into
 */
export function serveFiles(app: Hono<ApiEnvironment>, directory: string): void {
  if (!existsSync(join(directory, "index.html"))) {
    app.get("/", (c) =>
      c.text("The pages have not been built (npm run build). The API is at /api/v1/reference.\n"),
    );
    return;
  }
  const file = { root: directory, precompressed: true };
  app.get("*", serveStatic({ ...file, onFound: cache }));
  app.get("*", serveStatic({ ...file, path: "index.html", onFound: cache }));
}

function cache(_path: string, c: Context): void {
  const lasting = HASHED.test(c.req.path);
  c.header("cache-control", lasting ? `public, max-age=${YEAR}, immutable` : "no-cache");
}
