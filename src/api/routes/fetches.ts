import { createRoute, z } from "@hono/zod-openapi";
import { fetchReadout } from "../../app/fetch-readout.js";
import { json, jsonBody } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { NewReadout } from "../schemas/readout.js";
import type { Service } from "../service.js";

const Address = z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }).openapi("Address");

const fetchRoute = createRoute({
  // Only those who may add: the server asks for the page, and others are not to send it about.
  ...allow("write"),
  method: "post",
  path: "/fetches",
  operationId: "fetchReadout",
  tags: ["Readouts"],
  summary: "Fetch the readout at an address, to be looked at before it is added",
  description: "Addresses of this machine and of local networks are not asked, robots.txt is kept to",
  request: { body: jsonBody(Address) },
  responses: { 200: json(NewReadout, "The readout, which is not recorded") },
});

export function fetchRoutes(api: Api, { fetcher }: Service): void {
  api.openapi(fetchRoute, async (c) => c.json(await fetchReadout(fetcher, c.req.valid("json").url), 200));
}
