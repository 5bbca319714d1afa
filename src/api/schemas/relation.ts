import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { Day, list, Party, RelationKey } from "./listing.js";
import { OccasionSummary } from "./occasion.js";
import { ReadoutName } from "./readout.js";
import { EvidenceStatus, Role, ThreadSummary } from "./thread.js";

const parties = z.tuple([Party, Party]);

export const RelationSummary = z
  .object({
    key: RelationKey,
    parties,
    readouts: z.int(),
    latest: Day.optional().openapi({ description: "When its latest readout was published" }),
  })
  .openapi("RelationSummary");

export const Relations = z.object({ items: list(RelationSummary) });

/** The state of things: what the line at the top says, and the figures in it. */
const State = z.object({
  line: z.string().openapi({
    example:
      "Last met 5 July 2033, Port Vila; 7 open, 2 of them overdue; 4 kept, half of them within 120 days",
  }),
  lastMet: OccasionSummary.optional(),
  open: z.int(),
  overdue: z.int(),
  kept: z.int(),
  waiting: z.int().openapi({ description: "Links waiting for review" }),
});

const Measures = z.object({
  threads: z.int(),
  byStatus: z.record(EvidenceStatus, z.int()),
  overdue: z.int(),
  keptOnTime: z.object({ kept: z.int(), of: z.int() }).openapi({
    description: "Of those kept that had a day, and of which it is known whether they were done by then",
  }),
  daysToKept: z
    .number()
    .optional()
    .openapi({ description: "Median from the first word to the word that it was kept" }),
  daysSinceLastWord: z.int().optional(),
});

export const Relation = RelationSummary.extend({ asOf: Day, state: State, measures: Measures }).openapi(
  "Relation",
);

/** What happened in order, and what runs through it. */
export const Timeline = z
  .object({
    key: RelationKey,
    parties,
    asOf: Day,
    total: z
      .object({ occasions: z.int(), threads: z.int() })
      .openapi({ description: "How many there are; of many only the latest are told here" }),
    occasions: list(OccasionSummary),
    threads: list(
      ThreadSummary.extend({
        steps: list(
          z.object({ claim: z.string(), readout: z.string(), published: Day.optional(), role: Role }),
        ),
      }),
    ),
  })
  .openapi("Timeline");

/** Something said by one side of a relation. */
export const StatementHit = z
  .object({
    claim: z.string(),
    readout: ReadoutName,
    speaker: z.string(),
    party: Party.optional(),
    mode: z.enum(["direct", "indirect"]),
    evidence: Evidence,
  })
  .openapi("StatementHit");

const PersonNamed = z.object({
  id: z.string().openapi({ description: "What /people/{id} finds the person by" }),
  name: z.string(),
});

/** Who met whom, and how often. */
export const Dealing = z
  .object({
    people: z
      .tuple([PersonNamed, PersonNamed])
      .readonly()
      .openapi({ description: "In the order of the relation" }),
    occasions: z.int(),
    latest: z.string().optional().openapi({ description: "EDTF, of the last that has a date" }),
  })
  .openapi("Dealing");
