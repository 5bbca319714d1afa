import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list } from "./listing.js";
import { ClaimId, EncounterKind, EncounterStatus } from "./reading.js";
import { ReadoutName } from "./readout.js";

export const OccasionId = z.string().max(200).openapi({ description: "The id of its earliest claim" });

const occasion = {
  id: OccasionId,
  kind: EncounterKind,
  status: EncounterStatus,
  date: z.string().optional().openapi({ description: "EDTF" }),
  place: z.string().optional(),
  participants: list(z.string()).openapi({ description: "Persons where named, else parties" }),
};

/** A readout's word on an occasion. */
const OccasionStep = z
  .object({
    claim: ClaimId,
    readout: ReadoutName,
    kind: z.enum(["proposed", "announced", "postponed", "held", "cancelled"]),
    date: z.string().optional(),
    evidence: Evidence,
  })
  .openapi("OccasionStep");

/** One occasion, whoever tells of it and however often. */
export const OccasionSummary = z
  .object({
    ...occasion,
    accounts: z.int().openapi({ description: "Readouts that tell of it, one for each text" }),
  })
  .openapi("OccasionSummary");
export type OccasionSummary = z.infer<typeof OccasionSummary>;

export const Occasion = z
  .object({
    ...occasion,
    history: list(OccasionStep).openapi({ description: "In order of publication" }),
    accounts: list(ReadoutName),
  })
  .openapi("Occasion");
export type Occasion = z.infer<typeof Occasion>;
