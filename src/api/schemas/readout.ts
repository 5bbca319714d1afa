import { z } from "@hono/zod-openapi";
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
    address: z.string().optional().openapi({ description: "Where it stands on the web" }),
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

const PageStarts = z
  .array(z.int().min(0))
  .max(2000)
  .readonly()
  .openapi({ description: "Where in the text each page begins, in UTF-16 units, of what came in pages" });

/** What is known of a text where it was found, besides who published it and when. */
const origin = {
  title: z.string().max(1000).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "a language has a code of two or three letters")
    .optional()
    .openapi({ description: "ISO 639-1" }),
  mediaType: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: "What it came as", example: "application/pdf" }),
  pageStarts: PageStarts.optional(),
};

/** Where a text was found. */
const Source = z
  .object({
    name: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    added: z.iso.datetime(),
    version: z.int().openapi({ description: "Counts the texts found at that place, from 1" }),
    ...origin,
  })
  .openapi("Source");

/** By whom a readout has been withdrawn. */
const Withdrawal = z.object({
  number: z.int().openapi({ description: "Of the decision, which undone has the readout count again" }),
  who: z.string(),
  at: z.iso.datetime(),
  note: z.string().optional(),
});

export const Withdrawn = Withdrawal.extend({ id: ReadoutId, name: z.string() }).openapi("Withdrawn");

export const Readout = ReadoutName.extend({
  text: z.string(),
  pageStarts: PageStarts.optional(),
  added: z.iso.datetime(),
  reading: Reading,
  sources: list(Source),
  versions: list(ReadoutName.extend({ version: z.int() })).openapi({
    description:
      "All texts found at the same place, this one included, the first first; empty where there is but this",
  }),
  copies: list(ReadoutName).openapi({
    description: "Others that carry the same text, with small changes: `/readouts/{id}/differences/{other}`",
  }),
  threads: list(z.object({ thread: z.string(), claim: z.string() })).openapi({
    description: "The threads that a find of it is an entry of",
  }),
  accounts: list(ReadoutName).openapi({ description: "Other accounts of an occasion that it tells of" }),
  withdrawn: Withdrawal.optional().openapi({
    description: "Where it has been withdrawn, and counts nowhere",
  }),
}).openapi("Readout");

/** What is needed to take a readout in. */
export const NewReadout = z
  .object({
    text: z.string().min(1).max(4_000_000),
    name: z.string().trim().min(1).max(200).openapi({ description: "By which people name it" }),
    published: Day.optional(),
    publisher: z.string().trim().min(1).max(200).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    ...origin,
  })
  .openapi("NewReadout");

export const AddedReadout = z
  .object({
    id: ReadoutId,
    name: z.string(),
    outcome: z.enum(["new", "version", "source", "unchanged"]).openapi({
      description:
        "new: a text that was not held; version: another text at a known place; source: a known text found elsewhere, or with new particulars; unchanged: nothing new",
    }),
    previous: ReadoutId.optional().openapi({
      description: "The text that stood at the place before, of a version",
    }),
    sameAs: ReadoutId.optional().openapi({
      description: "The first text held that says the same, with small changes",
    }),
    unread: z.string().optional().openapi({
      description: "Why little or nothing was found in it, where that is so",
    }),
    withdrawn: z.literal(true).optional().openapi({
      description: "Somebody has withdrawn it: it still counts nowhere",
    }),
  })
  .openapi("AddedReadout");

/** A part of two texts that is in both, or in one only. */
const Difference = z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() });

export const VersionDifference = z
  .object({ before: ReadoutName, after: ReadoutName, parts: list(Difference) })
  .openapi("VersionDifference");
