import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list, Party } from "./listing.js";
import { ClaimId, EncounterKind, EncounterStatus } from "./reading.js";
import { ReadoutName } from "./readout.js";

export const OccasionId = z.string().max(200);

/** One occasion, whoever tells of it and however often. */
export const OccasionSummary = z
  .object({
    id: OccasionId,
    kind: EncounterKind,
    status: EncounterStatus,
    date: z.string().optional().openapi({ description: "EDTF" }),
    place: z.string().optional(),
    parties: list(Party),
    participants: list(z.string()),
    accounts: z.int().openapi({ description: "Readouts that tell of it, one for each text" }),
  })
  .openapi("OccasionSummary");

/** A step in its history: announced, postponed, held, cancelled; and each account of it. */
const OccasionStep = z.object({
  claim: ClaimId,
  readout: ReadoutName,
  status: EncounterStatus,
  date: z.string().optional(),
  evidence: Evidence,
});

export const Occasion = OccasionSummary.omit({ accounts: true })
  .extend({
    history: list(OccasionStep),
    accounts: list(ReadoutName),
  })
  .openapi("Occasion");
