import { z } from "@hono/zod-openapi";
import { JOB_KINDS, JOB_STATES } from "../../app/jobs/jobs.js";
import { list } from "./listing.js";
import { NewReadout } from "./readout.js";

export const JobSummary = z
  .object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    state: z.enum(JOB_STATES),
    total: z.int(),
    done: z.int().openapi({ description: "Those that failed included" }),
    failed: z.int(),
    who: z.string(),
    created: z.iso.datetime(),
    finished: z.iso.datetime().optional(),
  })
  .openapi("JobSummary");

export const Job = JobSummary.extend({
  problems: list(z.object({ name: z.string(), detail: z.string() })).openapi({
    description: "Of those that failed the first hundred",
  }),
}).openapi("Job");

export const NewJob = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("add"), readouts: z.array(NewReadout).min(1).max(10_000) }),
    z.object({ kind: z.literal("reread") }),
  ])
  .openapi("NewJob");
