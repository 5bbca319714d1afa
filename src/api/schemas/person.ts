import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { Day, list, Party, RelationKey } from "./listing.js";
import { OccasionSummary } from "./occasion.js";
import { ReadoutName, ReadoutSummary } from "./readout.js";
import { RelationSummary, StatementHit } from "./relation.js";
import { EvidenceStatus, ThreadId, ThreadKind } from "./thread.js";

export const PersonId = z.string().max(300);

export const PersonSummary = z
  .object({
    id: PersonId,
    name: z.string(),
    office: z.string().optional().openapi({ description: "The latest" }),
    party: Party.optional(),
    readouts: z.int(),
    latest: Day.optional(),
  })
  .openapi("PersonSummary");
export type PersonSummary = z.infer<typeof PersonSummary>;

/** An office over the time that readouts know of; it may have been held longer. */
const Tenure = z.object({
  office: z.string(),
  party: Party.optional(),
  from: Day.optional().openapi({ description: "The first readout that gives it" }),
  to: Day.optional().openapi({ description: "The last" }),
  evidence: Evidence,
});

/** What a list of people that was imported has of somebody. */
const InRoster = z.object({
  roster: z.string().openapi({ description: "The file that it came from" }),
  id: z.string().openapi({ description: "By which the list knows the person" }),
  names: list(z.string()),
  party: Party.optional(),
  offices: list(
    z.object({
      title: z.string(),
      party: Party.optional(),
      body: z.string().optional(),
      from: z.string().optional().openapi({ description: "Year, month or day" }),
      to: z.string().optional(),
    }),
  ),
});

/** An undertaking in which somebody has a word. */
const Undertaking = z.object({
  id: ThreadId,
  relation: RelationKey,
  kind: ThreadKind,
  title: z.string(),
  by: list(Party),
  status: EvidenceStatus.openapi({ description: "By the evidence" }),
});

export const Person = PersonSummary.extend({
  spellings: list(z.object({ name: z.string(), readouts: z.int() })),
  offices: list(Tenure),
  rosters: list(InRoster).openapi({
    description: "What lists that were imported say; no reading changes it",
  }),
  toldFrom: z.int().openapi({ description: "Of how many of the latest readouts the following is told" }),
  occasions: list(OccasionSummary),
  statements: list(StatementHit).openapi({ description: "The latest first" }),
  threads: list(Undertaking),
  doubts: list(z.object({ id: z.string(), name: z.string(), readout: ReadoutName })).openapi({
    description: "Who may be the same person; to be decided in the review",
  }),
}).openapi("Person");
export type Person = z.infer<typeof Person>;

export const PartySummary = Party.extend({
  kind: z.enum(["state", "organisation"]),
  readouts: z.int(),
}).openapi("PartySummary");

export const PartyPage = PartySummary.extend({
  relations: list(RelationSummary),
  people: list(PersonSummary),
  encounters: list(z.object({ party: Party, held: z.int(), planned: z.int() })).openapi({
    description: "With whom it met: what a graph or a map of encounters is drawn from",
  }),
  latest: list(ReadoutSummary),
}).openapi("Party");
