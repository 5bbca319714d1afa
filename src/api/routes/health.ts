import type { Hono } from "hono";
import { answers } from "../../app/record.js";
import type { ApiEnvironment } from "../environment.js";
import type { Service } from "../service.js";

/** For what watches over the process: `/health` whether it runs, `/ready` whether the record answers. */
export function healthRoutes(server: Hono<ApiEnvironment>, { store }: Service): void {
  server.get("/health", (c) => c.json({ status: "ok" }));
  server.get("/ready", async (c) =>
    (await answers(store)) ? c.json({ status: "ok" }) : c.json({ status: "unavailable" }, 503),
  );
}
