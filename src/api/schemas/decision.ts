import { z } from "@hono/zod-openapi";
import { DECISION_KINDS, EVIDENCE_STATUSES } from "../../app/kinds.js";
import { ReadoutId } from "./evidence.js";
import { ClaimId } from "./reading.js";
import { list } from "./listing.js";

const AnyValue = z.unknown().optional().openapi({ description: "Any JSON" });

/** What somebody has decided; appended, never overwritten. */
export const Decision = z
  .object({
    number: z.int().openapi({ description: "Counts all decisions; by it one is undone" }),
    at: z.iso.datetime(),
    who: z.string(),
    kind: z.enum(DECISION_KINDS),
    subject: z.string().openapi({
      description:
        "Id of a claim or thread; of a publisher its host or name; of a withdrawal the readout; of an undo the number of the decision undone",
    }),
    before: AnyValue,
    after: AnyValue,
    note: z.string().optional(),
    undone: z.boolean().openapi({ description: "Whether it does not hold any more" }),
  })
  .openapi("Decision");
export type Decision = z.infer<typeof Decision>;

export const Decisions = z.object({ items: list(Decision) });

const note = z.string().trim().min(1).max(4000).optional();

/** What can be decided; a thread goes by the id of the claim that opens it. */
export const NewDecision = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("accept"), claim: ClaimId, thread: ClaimId, note }),
    z.object({
      kind: z.literal("reject"),
      claim: ClaimId,
      thread: ClaimId.optional().openapi({ description: "Without it the claim is no find at all" }),
      note,
    }),
    z.object({ kind: z.literal("merge"), claim: ClaimId, thread: ClaimId, note }),
    z.object({ kind: z.literal("split"), claim: ClaimId, note }),
    z.object({
      kind: z
        .enum(["same", "different"])
        .openapi({ description: "Whether two claims name one person, or one occasion" }),
      claim: ClaimId,
      as: ClaimId,
      note,
    }),
    z.object({
      kind: z.literal("correct"),
      claim: ClaimId,
      values: z.record(z.string().max(50), z.unknown()),
      note,
    }),
    z.object({
      kind: z.literal("status"),
      thread: ClaimId,
      status: z
        .enum(EVIDENCE_STATUSES)
        .nullable()
        .openapi({ description: "null leaves it to the evidence again" }),
      note,
    }),
    z.object({ kind: z.literal("note"), about: ClaimId, note: z.string().trim().min(1).max(4000) }),
    z.object({
      kind: z.literal("publisher"),
      publisher: z
        .string()
        .trim()
        .min(1)
        .max(300)
        .openapi({ description: "The address or host of a site, or the name of an agency" }),
      party: z
        .string()
        .max(100)
        .nullable()
        .openapi({ description: "Who speaks through it; null leaves it to what is known again" }),
      note,
    }),
    z.object({
      kind: z.literal("withdraw"),
      readout: ReadoutId.openapi({ description: "It counts nowhere; undoing the decision brings it back" }),
      note,
    }),
    z.object({ kind: z.literal("undo"), number: z.int(), note }),
  ])
  .openapi("NewDecision");
