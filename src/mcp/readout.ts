import { z } from "zod";
import type { ReadoutName as Named } from "../app/readouts/readout.js";
import { idInWords, ReadoutId } from "./evidence.js";
import { nameIfAny, nameIn, Quoted, quotedLine } from "./quoted.js";

/** What somebody may mean a document by. */
export const DocumentMeant = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: "The id of a document, its first digits (four or more), or its name" });

/** By what people know a document. */
export const ReadoutName = z
  .object({
    id: ReadoutId,
    name: Quoted,
    published: z.string().optional(),
    publisher: Quoted.optional(),
    side: z.string().optional().meta({ description: "The party whose account it is, where that is known" }),
  })
  .meta({ id: "ReadoutName" });
export type ReadoutName = z.output<typeof ReadoutName>;

/** A document as answers name it. */
export const readoutNamed = ({
  id,
  name,
  published,
  publisher,
  side,
}: Named): z.input<typeof ReadoutName> => ({
  id,
  name: nameIn(name),
  published,
  publisher: nameIfAny(publisher),
  side,
});

/** A document by what people know it, to be read. */
export const readoutInWords = ({ id, name, published, publisher }: ReadoutName): string =>
  [quotedLine(name), published, publisher && quotedLine(publisher), `[${idInWords(id)}]`]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
