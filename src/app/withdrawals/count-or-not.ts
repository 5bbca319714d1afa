import { allDecisions, type Decision } from "../../record/decisions/decisions.js";
import { isWithdrawn } from "../../record/decisions/withdrawn.js";
import { numberOf } from "../../record/documents/put-document.js";
import { putReading, readWith, takeOutReading } from "../../record/documents/put-reading.js";
import { circumstancesOf } from "../../record/documents/sources.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Database } from "../../record/engines/engine.js";
import type { Store } from "../../record/store.js";
import { digest } from "../add/digest.js";

/** The id of the document that a decision withdraws or, undoing one, brings back; undefined where it does neither. */
export async function withdrawnBy(
  db: Database,
  { kind, subject }: Pick<Decision, "kind" | "subject">,
): Promise<string | undefined> {
  if (kind === "withdraw") return subject;
  if (kind !== "undo") return undefined;
  const undone = (await allDecisions(db)).find(({ number }) => number === Number(subject));
  return undone && withdrawnBy(db, undone);
}

/**
 * Brings what is derived from a document into line with what has been decided about it: nothing where it is withdrawn, else
 * its reading, made by this engine; within a transaction.
 */
export async function countOrNot({ db, engine }: Pick<Store, "db" | "engine">, id: string): Promise<void> {
  const document = await numberOf(db, id);
  if (document === undefined) return;
  if (await isWithdrawn(db, id)) return takeOutReading({ db, engine }, document);
  const circumstances = await circumstancesOf(db, document);
  if (await readWith(db, document, circumstances)) return;
  const text = (await textsOf(db, [id])).get(id) ?? "";
  await putReading({ db, engine }, document, await digest({ text, circumstances }));
}
