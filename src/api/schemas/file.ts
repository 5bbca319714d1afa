import { z } from "@hono/zod-openapi";
import { list } from "./listing.js";
import { NewReadout } from "./readout.js";

/** Why nothing was taken out of something. */
const Refused = z
  .object({
    name: z.string(),
    what: z.string().openapi({ example: "is a damaged PDF" }),
    remedy: z.string().openapi({ description: "What to do about it" }),
  })
  .openapi("Refused");

export const FileOpened = z
  .object({ readouts: list(NewReadout), refused: list(Refused) })
  .openapi("FileOpened");
