import { z } from "@hono/zod-openapi";
import { BRIEF_FORMATS } from "../../app/brief/formats.js";
import { SECTION_IDS } from "../../app/brief/brief.js";
import { Day, list, Party } from "./listing.js";
import { ReadoutName } from "./readout.js";

/** What a brief is asked for. */
export const BriefQuery = z.object({
  for: Day.optional().openapi({
    description:
      "The day of the meeting: what was published later is left out, and the calendar is read by it; today where missing",
  }),
  since: Day.optional().openapi({
    description: "What has been kept since then is told; since the last meeting where missing",
  }),
  format: z
    .enum(["json", ...BRIEF_FORMATS])
    .default("json")
    .openapi({
      description: "All but `json` are files to be downloaded; `pdf` needs a Chromium on the server",
    }),
});

const Sentence = z.object({
  text: z.string(),
  notes: list(z.int().min(1)).openapi({ description: "The numbers of its footnotes, at least one" }),
  overdue: z.literal(true).optional(),
  doubtful: z.literal(true).optional().openapi({
    description: "The record itself marks what it rests on as doubtful",
  }),
});

const Section = z.object({
  id: z.enum(SECTION_IDS),
  title: z.string(),
  items: list(z.object({ label: z.string().optional(), sentences: list(Sentence) })),
  more: z
    .object({ count: z.int().min(1), command: z.string(), path: z.string() })
    .optional()
    .openapi({ description: "What there was no room for, and where it is" }),
});

const Footnote = z.object({
  number: z.int().min(1),
  readout: ReadoutName,
  start: z.int().min(0).openapi({ description: "UTF-16 offsets into the text of the readout" }),
  end: z.int().min(1),
  words: z.string(),
  path: z.string().openapi({ description: "Of the page of the readout, at these words" }),
  live: z
    .string()
    .optional()
    .openapi({ description: "Address of the page that it was read on, at these words, where there is one" }),
});

/** Two pages to be read before two parties meet. */
export const Brief = z
  .object({
    ours: Party,
    theirs: Party,
    day: Day,
    asOf: Day.openapi({ description: "The day up to which readouts were looked for" }),
    since: z.string().optional(),
    readouts: z.int(),
    sections: list(Section),
    notFound: list(z.string()).openapi({ description: "What was looked for and not found" }),
    footnotes: list(Footnote),
  })
  .openapi("Brief");
