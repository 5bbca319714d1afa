import type { Database } from "../engines/engine.js";
import { fieldAlone } from "./mentioned.js";
import { inParts } from "../results/in-parts.js";

/** How many finds of each kind documents have, by the documents' ids. */
export async function countClaims(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("claim")
      .innerJoin("document", "document.number", "claim.document")
      .select(["document.id", "claim.kind"])
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("document.id", "in", part)
      .groupBy(["document.id", "claim.kind"])
      .execute(),
  );
  const counts = new Map<string, Map<string, number>>();
  for (const { id, kind, count } of rows) {
    const known = counts.get(id) ?? new Map<string, number>();
    counts.set(id, known.set(kind, count));
  }
  return counts;
}

/** The ids of the parties that documents speak of, by the documents' ids. */
export async function partiesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("mention")
      .innerJoin("document", "document.number", "mention.document")
      .select(["document.id", "mention.value"])
      .where("document.id", "in", part)
      .where(fieldAlone, "=", "party")
      .orderBy("mention.value")
      .execute(),
  );
  const parties = new Map<string, string[]>();
  for (const { id, value } of rows) parties.set(id, [...(parties.get(id) ?? []), value]);
  return parties;
}
