import { createRoute, z } from "@hono/zod-openapi";
import { cancelJob, jobShown, listJobs, queueAdding, queueRereading } from "../../app/jobs/jobs.js";
import { json, jsonBody } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { Job, JobSummary, NewJob } from "../schemas/job.js";
import { pageOf, Paging } from "../schemas/listing.js";
import { timeOf, type Service } from "../service.js";

const tags = ["Jobs"];
const oneJob = z.object({ id: z.string().max(100) });

const listRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/jobs",
  operationId: "listJobs",
  tags,
  summary: "Long work, the latest first",
  request: { query: Paging },
  responses: { 200: json(pageOf(JobSummary), "A page of the jobs") },
});

const showRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/jobs/{id}",
  operationId: "showJob",
  tags,
  summary: "How far a job is, and what went wrong in it",
  request: { params: oneJob },
  responses: { 200: json(Job, "The job") },
});

const startRoute = createRoute({
  ...allow("write"),
  method: "post",
  path: "/jobs",
  operationId: "startJob",
  tags,
  summary: "Add many readouts, or read again what an older version has read",
  description: "Goes on after a restart of the server",
  request: { body: jsonBody(NewJob) },
  responses: { 202: json(Job, "The job, which waits for its turn") },
});

const cancelRoute = createRoute({
  ...allow("write"),
  method: "delete",
  path: "/jobs/{id}",
  operationId: "cancelJob",
  tags,
  summary: "Cancel a job; what has been done of it stays",
  request: { params: oneJob },
  responses: { 200: json(Job, "The job, over") },
});

export function jobRoutes(api: Api, service: Service): void {
  const { store, jobs } = service;
  api.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : cursorOf(z.int(), cursor);
    return c.json(
      pageFrom(await listJobs(store, before, limit + 1), limit, ({ number }) => number),
      200,
    );
  });
  api.openapi(showRoute, async (c) => c.json(await jobShown(store, c.req.valid("param").id), 200));
  api.openapi(startRoute, async (c) => {
    const asked = c.req.valid("json");
    const who = c.var.session?.user.name ?? "";
    const job =
      asked.kind === "add"
        ? await queueAdding(store, asked.readouts.map(given), who, timeOf(service))
        : await queueRereading(store, who, timeOf(service));
    jobs.wake();
    c.header("location", `/api/v1/jobs/${job.id}`);
    return c.json({ ...job, problems: [] }, 202);
  });
  api.openapi(cancelRoute, async (c) =>
    c.json(await cancelJob(store, c.req.valid("param").id, timeOf(service)), 200),
  );
}
