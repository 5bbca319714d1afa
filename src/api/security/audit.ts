import type { MiddlewareHandler } from "hono";
import { putAuditEntry } from "../../app/accounts/audit.js";
import type { ApiEnvironment } from "../environment.js";
import { timeOf, type Service } from "../service.js";

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** What changes nothing although it is sent by POST: a text to be read, again with every pause in typing. */
const HARMLESS = new Set(["/api/v1/readings"]);

/** Writes down who changed or tried to change what, and how that was answered. */
export const audit =
  (service: Service): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    await next();
    if (!CHANGING.has(c.req.method) || HARMLESS.has(c.req.path)) return;
    await putAuditEntry(service.store, {
      at: timeOf(service),
      who: whoOf(c.var, c.res.ok),
      what: `${c.req.method} ${c.req.path}`.slice(0, 500),
      status: c.res.status,
      request: c.var.requestId,
    });
  };

/** Who has an address claimed is somebody else until the password was right. */
function whoOf({ session, claimed }: ApiEnvironment["Variables"], isDone: boolean): string {
  const known = session?.user.email ?? session?.user.name ?? (isDone ? claimed : undefined);
  return known ?? (claimed === undefined ? "unknown" : `unknown, as ${claimed}`);
}
