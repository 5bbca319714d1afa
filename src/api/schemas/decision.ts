import { z } from "@hono/zod-openapi";

export const DECISION_KINDS = [
  "accept",
  "reject",
  "correct",
  "merge",
  "split",
  "move",
  "status",
  "note",
  "undo",
] as const;

const values = z.record(z.string(), z.unknown()).nullable();

/** What somebody has decided; appended, never overwritten. */
export const Decision = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    who: z.string(),
    kind: z.enum(DECISION_KINDS),
    subject: z.string().openapi({ description: "Id of a claim, thread, occasion, person or decision" }),
    before: values,
    after: values,
    note: z.string().optional(),
    undone: z.boolean().openapi({ description: "Whether a later decision has taken it back" }),
  })
  .openapi("Decision");

export const NewDecision = z
  .object({
    kind: z.enum(DECISION_KINDS),
    subject: z.string().min(1).max(300),
    after: z.record(z.string().max(50), z.unknown()).optional().openapi({
      description:
        "correct: the fields set right; merge, move: { into }; status: { status }; nothing for the others",
    }),
    note: z.string().trim().max(4000).optional(),
  })
  .openapi("NewDecision");
