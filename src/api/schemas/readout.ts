import { z } from "@hono/zod-openapi";
import { Decision } from "./decision.js";
import { ReadoutId } from "./evidence.js";
import { Day, list, Party } from "./listing.js";
import { Reading } from "./reading.js";

/** By what people know a readout. */
export const ReadoutName = z
  .object({
    id: ReadoutId,
    name: z.string(),
    published: Day.optional(),
    publisher: z.string().optional(),
    side: z
      .string()
      .optional()
      .openapi({ description: "The party whose account it is, where that is known" }),
  })
  .openapi("ReadoutName");

export const ReadoutSummary = ReadoutName.extend({
  opening: z.string().openapi({ description: "How the text begins, on one line" }),
  added: z.iso.datetime(),
  parties: list(Party),
  counts: z.object({
    people: z.int(),
    statements: z.int(),
    encounters: z.int(),
    acts: z.int(),
  }),
}).openapi("ReadoutSummary");

/** Where a text was found. */
const Source = z
  .object({
    name: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    added: z.iso.datetime(),
    version: z.int().openapi({ description: "Counts the texts found at that place, from 1" }),
  })
  .openapi("Source");

export const Readout = ReadoutName.extend({
  text: z.string(),
  added: z.iso.datetime(),
  reading: Reading,
  sources: list(Source),
  versions: list(ReadoutName.extend({ version: z.int() })).openapi({
    description: "All texts found at the same place, this one included, the first first",
  }),
  accounts: list(ReadoutName).openapi({
    description: "Other accounts of an occasion that this one tells of",
  }),
  duplicates: list(ReadoutName).openapi({ description: "The same text carried by others" }),
  threads: list(z.object({ id: z.string(), title: z.string(), claim: z.string() })),
  decisions: list(Decision),
}).openapi("Readout");

/** What is needed to take a readout in. */
export const NewReadout = z
  .object({
    text: z.string().min(1).max(4_000_000),
    name: z.string().trim().min(1).max(200).optional().openapi({ description: "By which people name it" }),
    published: Day.optional(),
    publisher: z.string().trim().min(1).max(200).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  })
  .openapi("NewReadout");

export const AddedReadout = z
  .object({
    outcome: z.enum(["added", "known", "version"]).openapi({
      description: "added: new; known: this text was there; version: another text of a source that was there",
    }),
    readout: ReadoutName,
  })
  .openapi("AddedReadout");

/** A part of two texts that is in both, or in one only. */
const Difference = z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() });

export const VersionDifference = z
  .object({ before: ReadoutName, after: ReadoutName, parts: list(Difference) })
  .openapi("VersionDifference");
