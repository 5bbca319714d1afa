import { z } from "@hono/zod-openapi";
import { list } from "./listing.js";
import { NewReadout } from "./readout.js";

export const JOB_STATES = ["waiting", "running", "done", "cancelled", "failed"] as const;

export const Job = z
  .object({
    id: z.string(),
    kind: z.enum(["add", "reread"]),
    state: z.enum(JOB_STATES),
    total: z.int(),
    done: z.int(),
    failed: z.int(),
    who: z.string(),
    created: z.iso.datetime(),
    finished: z.iso.datetime().optional(),
    problems: list(z.object({ name: z.string(), detail: z.string() })).openapi({
      description: "The first hundred",
    }),
  })
  .openapi("Job");

export const NewJob = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("add"), readouts: z.array(NewReadout).min(1).max(10_000) }),
    z.object({ kind: z.literal("reread") }),
  ])
  .openapi("NewJob");
