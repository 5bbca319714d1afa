import { z } from "@hono/zod-openapi";

/** A place in a text that is at hand. */
export const Span = z
  .object({
    start: z.int().min(0),
    end: z.int().min(1),
    text: z.string(),
  })
  .openapi("Span", { description: "UTF-16 offsets into the text, end exclusive: text.slice(start, end)" });

export const ReadoutId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "an id of a readout has 64 hexadecimal digits")
  .openapi({
    description: "SHA-256 of the text",
    example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  });

const TextQuoteSelector = z.object({
  type: z.literal("TextQuoteSelector"),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const TextPositionSelector = z.object({
  type: z.literal("TextPositionSelector"),
  start: z.int().openapi({ description: "In Unicode code points, as the recommendation has it" }),
  end: z.int(),
});

/** The words something rests on, wherever they stand. */
export const Evidence = z
  .object({
    document: ReadoutId,
    start: z.int().openapi({ description: "In UTF-16 units: text.slice(start, end)" }),
    end: z.int(),
    page: z.int().optional().openapi({
      description: "Of the document as received, counted from 1, where it had pages: a PDF",
    }),
    selector: z.tuple([TextQuoteSelector, TextPositionSelector]).readonly().openapi({
      description: "W3C Web Annotation selectors (https://www.w3.org/TR/annotation-model/#selectors)",
    }),
  })
  .openapi("Evidence");
