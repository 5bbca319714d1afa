import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list, pageOf } from "./listing.js";
import { PersonSummary } from "./person.js";
import { ReadoutName } from "./readout.js";
import { Role, ThreadSummary } from "./thread.js";

const item = { id: z.string(), question: z.string(), score: z.number(), reasons: list(z.string()) };

const LinkItem = z
  .object({
    ...item,
    kind: z.literal("link"),
    thread: ThreadSummary,
    claim: z.string(),
    role: Role,
    readout: ReadoutName,
    evidence: Evidence,
    before: Evidence.optional().openapi({ description: "The words of the thread that it is linked with" }),
  })
  .openapi("LinkItem");

const IdentityItem = z
  .object({
    ...item,
    kind: z.literal("identity"),
    people: z.tuple([PersonSummary, PersonSummary]),
    evidence: list(Evidence),
  })
  .openapi("IdentityItem");

/** What a person should decide; `POST /decisions` with its id as subject, accept or reject, takes it off the queue. */
export const ReviewItem = z.discriminatedUnion("kind", [LinkItem, IdentityItem]).openapi("ReviewItem");
export const ReviewPage = pageOf(ReviewItem).extend({ waiting: z.int() }).openapi("ReviewPage");
