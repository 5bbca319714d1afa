import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list, pageOf, Party, RelationKey } from "./listing.js";
import { ClaimId } from "./reading.js";
import { ReadoutName } from "./readout.js";
import { Role, ThreadId, ThreadKind } from "./thread.js";

const doubt = {
  id: z.string().max(500),
  score: z.number(),
  reasons: list(z.object({ rule: z.string(), terms: list(z.string()).optional(), weight: z.number() })),
};

/** A link of which the rules are not sure: to be accepted or rejected, by its claim and thread. */
const LinkItem = z
  .object({
    kind: z.literal("link"),
    ...doubt,
    claim: ClaimId,
    thread: z.object({
      id: ThreadId,
      relation: RelationKey,
      kind: ThreadKind,
      title: z.string(),
      by: list(Party),
      evidence: Evidence.openapi({ description: "The words that open it" }),
    }),
    role: Role,
    readout: ReadoutName,
    evidence: Evidence,
  })
  .openapi("LinkItem");

/** Somebody as a readout names them. */
const NamedThere = z.object({
  claim: ClaimId,
  name: z.string(),
  office: z.string().optional(),
  party: Party.optional(),
  readout: ReadoutName,
  evidence: Evidence,
});

/** Two who may be one person: to be decided as same or different, by their claims. */
const IdentityItem = z
  .object({
    kind: z.literal("identity"),
    ...doubt,
    two: z.tuple([NamedThere, NamedThere]).readonly(),
  })
  .openapi("IdentityItem");

export const ReviewItem = z.discriminatedUnion("kind", [LinkItem, IdentityItem]).openapi("ReviewItem");
export type ReviewItem = z.infer<typeof ReviewItem>;

export const ReviewPage = pageOf(ReviewItem)
  .extend({
    waiting: z.int().openapi({ description: "All that waits; of links at most 10,000 are counted" }),
  })
  .openapi("ReviewPage");
