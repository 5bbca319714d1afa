import { z } from "@hono/zod-openapi";
import { CHANGES, EVIDENCE_STATUSES, ROLES } from "../../app/kinds.js";
import { Decision } from "./decision.js";
import { Evidence } from "./evidence.js";
import { Day, list, Party, RelationKey } from "./listing.js";
import { ActKind, Amount, ClaimId, EncounterKind, Strength } from "./reading.js";
import { ReadoutName } from "./readout.js";

export const ThreadId = z.string().max(200).openapi({ description: "The id of the claim that opens it" });
export const ThreadKind = z.union([ActKind, z.literal("planned")]).openapi("ThreadKind");
export const EvidenceStatus = z.enum(EVIDENCE_STATUSES).openapi("EvidenceStatus");
export const Role = z.enum(ROLES).openapi("EntryRole");

/** When something is to be done: the words, the interval they mean, and the rule from the one to the other. */
export const Due = z
  .object({
    words: z.string(),
    interval: z.string().openapi({ description: "EDTF" }),
    last: Day.openapi({ description: "The last day of the interval" }),
    rule: z.string(),
  })
  .openapi("Due");

/** Three statuses that are never mixed. */
export const Statuses = z
  .object({
    evidence: z.object({
      status: EvidenceStatus,
      shownBy: ClaimId.optional().openapi({ description: "The entry that shows it" }),
      sentence: z.string().openapi({
        description:
          "In words; where nothing shows: no evidence found as of a day in so many readouts read since",
      }),
    }),
    calendar: z.object({
      status: z.enum(["no date", "due", "overdue", "kept in time", "kept late", "told kept late", "closed"]),
      days: z.int().optional().openapi({
        description:
          "Until it is due, or since; from the day first promised to the deed, or to the word of it where it was told late",
      }),
      sentence: z.string(),
    }),
    decision: z
      .object({ status: z.string(), who: z.string(), at: z.iso.datetime(), note: z.string().optional() })
      .optional(),
  })
  .openapi("Statuses");

/** Which threads are asked for; all parts must be met. */
export const ThreadFilter = z.object({
  status: z.union([EvidenceStatus, z.literal("overdue")]).optional(),
  kind: ThreadKind.optional(),
  by: z.string().max(20).optional().openapi({ description: "Id of the party that undertook it" }),
  topic: z.string().max(50).optional(),
  dueBefore: Day.optional(),
});

export const ThreadOrder = z.object({
  order: z.enum(["made", "latest"]).default("made").openapi({
    description: "In which they were made, or those first of which something was said last",
  }),
});

export const ThreadSummary = z
  .object({
    id: ThreadId,
    relation: RelationKey,
    kind: ThreadKind,
    title: z.string(),
    by: list(Party),
    to: list(Party),
    doer: z
      .string()
      .openapi({ description: "Who is to do it: id of a party, jointly, third party, not said" }),
    topics: list(z.string()),
    statuses: Statuses,
    due: Due.optional(),
    opened: Day.optional(),
    latest: Day.optional().openapi({ description: "Of its last entry" }),
    entries: z.int(),
    doubtful: z.int().openapi({ description: "Entries whose link is waiting for review" }),
  })
  .openapi("ThreadSummary");

const LinkReason = z.object({ rule: z.string(), terms: list(z.string()).optional(), weight: z.number() });

const Link = z
  .object({
    score: z.number().min(0).max(1),
    doubtful: z.boolean(),
    reasons: list(LinkReason),
    decision: z.enum(["accepted", "rejected"]).optional(),
  })
  .openapi("Link");

const Entry = z
  .object({
    claim: ClaimId,
    readout: ReadoutName,
    role: Role,
    source: z.enum(["act", "encounter", "fact"]),
    kind: z.union([ActKind, EncounterKind]).optional(),
    evidence: Evidence,
    due: Due.optional(),
    strength: Strength.optional(),
    condition: z.string().optional(),
    amounts: list(Amount).optional(),
    change: z
      .enum(CHANGES)
      .optional()
      .openapi({ description: "How it puts the undertaking, against the entry before" }),
    partial: z.literal(true).optional(),
    link: Link,
  })
  .openapi("Entry");

export const Thread = ThreadSummary.omit({ entries: true })
  .extend({ instructed: z.string().optional(), entries: list(Entry), decisions: list(Decision) })
  .openapi("Thread");
export type Thread = z.infer<typeof Thread>;
export type ThreadSummary = z.infer<typeof ThreadSummary>;
