import { z } from "@hono/zod-openapi";
import { ACT_KINDS, ENCOUNTER_KINDS, ENCOUNTER_STATUSES } from "../../app/kinds.js";
import { Span } from "./evidence.js";
import { list } from "./listing.js";

const Edtf = z.string().openapi({ description: "EDTF", example: "2034-11" });

/** Why a value is there. */
const Reason = z
  .object({
    basis: z.enum(["stated", "inferred"]),
    rule: z.string().openapi({ example: "statements/tag-after" }),
    evidence: Span.optional(),
  })
  .openapi("Reason");

/** Of a field of a find; all of them stand under `why`. */
const because = Reason.optional();

/** The name by which decisions refer to a find. */
export const ClaimId = z.string().max(200).openapi({ example: "act-9f86d081884c7d65-120-187" });

export const ActKind = z.enum(ACT_KINDS).openapi("ActKind");
export const EncounterKind = z.enum(ENCOUNTER_KINDS).openapi("EncounterKind");
export const EncounterStatus = z.enum(ENCOUNTER_STATUSES).openapi("EncounterStatus");
export const Strength = z.enum(["firm", "intended", "ready"]).openapi("Strength");

export const Amount = z
  .object({ value: z.number(), currency: z.string().openapi({ example: "EUR" }), text: Span })
  .openapi("Amount");

const Person = z
  .object({
    id: ClaimId,
    name: z.string(),
    office: z.string().optional(),
    party: z.string().nullable(),
    mentions: list(z.string()),
    places: list(Span),
    evidence: Span,
    why: z.object({ name: because, office: because, party: because }),
  })
  .openapi("PersonNamed");

const DateExpression = z
  .object({ id: ClaimId, text: Span, value: Edtf, why: z.object({ value: because }) })
  .openapi("DateExpression");

const Statement = z
  .object({
    id: ClaimId,
    mode: z.enum(["direct", "indirect"]),
    speaker: z.string(),
    source: z.string().optional(),
    cue: z.string().optional(),
    content: Span,
    negated: z.literal(true).optional(),
    why: z.object({ mode: because, speaker: because, source: because, cue: because }),
  })
  .openapi("Statement");

const Encounter = z
  .object({
    id: ClaimId,
    kind: EncounterKind,
    status: EncounterStatus,
    date: Edtf.optional(),
    place: z.string().optional(),
    host: z.string().optional(),
    level: z.enum(["state", "official", "working", "private"]).optional(),
    format: z.enum(["one-on-one", "expanded", "video", "sidelines"]).optional(),
    participants: list(z.string()),
    evidence: Span,
    alsoAt: list(Span).optional(),
    why: z.object({ kind: because, status: because, date: because, place: because, participants: because }),
  })
  .openapi("Encounter");

const Act = z
  .object({
    id: ClaimId,
    kind: ActKind,
    by: list(z.string()),
    to: list(z.string()).optional(),
    due: Edtf.optional(),
    condition: z.string().optional(),
    negated: z.literal(true).optional(),
    strength: Strength.optional(),
    instructed: z.string().optional(),
    topics: list(z.string()).optional(),
    objects: list(Span).optional(),
    amounts: list(Amount).optional(),
    plover: z.string().optional(),
    evidence: Span,
    why: z.object({
      kind: because,
      by: because,
      to: because,
      due: because,
      condition: because,
      negated: because,
    }),
  })
  .openapi("Act");

const Fact = z
  .object({
    id: ClaimId,
    outcome: z.enum(["announced", "kept", "progress", "delayed", "dropped", "overtaken"]).optional(),
    partial: z.literal(true).optional(),
    rest: z.literal(true).optional(),
    due: Edtf.optional(),
    evidence: Span,
    why: z.object({ outcome: because, due: because }),
  })
  .openapi("Fact");

/** What a readout says: the object of the annotation guidelines, each find with its id and its reasons. */
export const Reading = z
  .object({
    published: z.string().optional(),
    publisher: z.string().optional(),
    people: list(Person),
    dates: list(DateExpression),
    statements: list(Statement),
    encounters: list(Encounter),
    acts: list(Act),
    facts: list(Fact),
    notes: list(z.string()).openapi({ description: "Why there is little or nothing to read" }),
  })
  .openapi("Reading");
export type Reading = z.infer<typeof Reading>;
