import type { Hono } from "hono";
import type { ApiEnvironment } from "../environment.js";

/** For what watches over the process: `/health` whether it runs, `/ready` whether the record answers. */
export function healthRoutes(server: Hono<ApiEnvironment>, ready: () => Promise<boolean>): void {
  server.get("/health", (c) => c.json({ status: "ok" }));
  server.get("/ready", async (c) =>
    (await ready()) ? c.json({ status: "ok" }) : c.json({ status: "unavailable" }, 503),
  );
}
