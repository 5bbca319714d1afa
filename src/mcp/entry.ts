import { z } from "zod";
import { CHANGES, ROLES } from "../app/kinds.js";
import type { ReadoutName as Named } from "../app/readouts/readout.js";
import type { Entry as Held } from "../app/roadmap/roadmap.js";
import { dateInWords } from "../app/wording/date.js";
import { Evidence, evidenceAt, evidenceInWords } from "./evidence.js";
import { nameIfAny, Quoted, quotedLine } from "./quoted.js";
import { ReadoutName, readoutInWords, readoutNamed } from "./readout.js";

/** A place in a document where an undertaking is spoken of. */
export const Entry = z
  .object({
    claim: z.string().meta({ description: "Id of the find that it is" }),
    role: z.enum(ROLES).meta({ description: "What it does to the undertaking" }),
    readout: ReadoutName,
    evidence: Evidence,
    due: z.string().optional().meta({ description: "EDTF" }),
    condition: Quoted.optional(),
    change: z
      .enum(CHANGES)
      .optional()
      .meta({ description: "How it puts the undertaking, against the entry before" }),
    partial: z.literal(true).optional().meta({ description: "It tells of a part only" }),
    doubtful: z.literal(true).optional().meta({ description: "Whether it belongs here is to be reviewed" }),
  })
  .meta({ id: "Entry" });
export type Entry = z.output<typeof Entry>;

/** An entry as answers have it. @param names of the documents, by id */
export const entryWith =
  (names: ReadonlyMap<string, Named>) =>
  ({ document, evidence, due, link, condition, ...entry }: Held): z.input<typeof Entry> => ({
    claim: entry.claim,
    role: entry.role,
    readout: readoutNamed({
      ...(names.get(document) ?? { id: document, name: document }),
      ...(entry.side !== undefined && { side: entry.side }),
    }),
    evidence: evidenceAt(document, evidence),
    due: due?.interval,
    condition: nameIfAny(condition),
    change: entry.change,
    partial: entry.partial,
    doubtful: link.doubtful ? true : undefined,
  });

/** An entry to be read. */
export function entryInWords({ role, readout, evidence, ...more }: Entry): string {
  const { due, condition, change, partial, doubtful } = more;
  const remarks = [
    due === undefined ? undefined : `due ${dateInWords(due)}`,
    condition === undefined ? undefined : `on condition: ${quotedLine(condition)}`,
    change === undefined || change === "same" ? undefined : change,
    partial && "in part",
    doubtful && "doubtful",
  ].filter((remark) => remark !== undefined);
  const aside = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
  return `  ${role} ${evidenceInWords(evidence)}${aside}\n    in ${readoutInWords(readout)}`;
}
