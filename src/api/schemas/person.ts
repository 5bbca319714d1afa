import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { Day, list, Party } from "./listing.js";
import { OccasionSummary } from "./occasion.js";
import { ReadoutName } from "./readout.js";
import { RelationSummary, StatementHit } from "./relation.js";
import { ThreadSummary } from "./thread.js";

export const PersonId = z.string().max(200);

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

/** An office over the time that readouts know of. */
const Tenure = z.object({
  office: z.string(),
  party: Party.optional(),
  from: Day.optional().openapi({ description: "The first readout that says so" }),
  to: Day.optional(),
  evidence: Evidence,
});

export const Person = PersonSummary.extend({
  spellings: list(z.object({ name: z.string(), readouts: z.int() })),
  offices: list(Tenure),
  occasions: list(OccasionSummary),
  statements: list(StatementHit),
  threads: list(ThreadSummary),
  proposals: list(z.object({ id: z.string(), other: PersonSummary, score: z.number() })).openapi({
    description: "Who may be the same person; to be decided in the review",
  }),
}).openapi("Person");

export const PartySummary = Party.extend({
  kind: z.enum(["state", "organisation"]),
  readouts: z.int(),
}).openapi("PartySummary");

export const PartyPage = PartySummary.extend({
  relations: list(RelationSummary),
  people: list(PersonSummary),
  encounters: list(
    z.object({ party: Party, held: z.int(), planned: z.int(), latest: z.string().optional() }),
  ).openapi({
    description: "With whom it met: what a graph or a map of encounters is drawn from",
  }),
  latest: list(ReadoutName),
}).openapi("Party");
