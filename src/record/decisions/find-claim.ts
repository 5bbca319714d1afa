import { claimFrom, claimId, type ClaimKind } from "../../following/claim.js";
import type { Range } from "../../text/span.js";
import type { Database } from "../engines/engine.js";

/**
 * The claim that an id means now. A document that has been read anew may hold the find in a place that differs a
 * little: then it is the claim of the same kind which shares most with the old place.
 * @returns its id; undefined where nothing in the document overlaps with what it was
 */
export async function findClaim(db: Database, id: string): Promise<string | undefined> {
  const sought = claimFrom(id);
  if (sought === undefined) return undefined;
  const rows = await db
    .selectFrom("claim")
    .innerJoin("document", "document.number", "claim.document")
    .select(["document.id", "start", "end"])
    .where("document.id", ">=", sought.document)
    .where("document.id", "<", `${sought.document}~`)
    .where("claim.kind", "=", sought.kind)
    .orderBy("ordinal")
    .execute();
  const ids = idsOf(sought.kind, rows);
  if (ids.includes(id)) return id;
  const best = closest(rows, sought.range);
  return best === undefined ? undefined : ids[best];
}

interface Place extends Range {
  /** Of the document. */
  readonly id: string;
}

/** Claims of one kind at one place are told apart by their order. */
function idsOf(kind: ClaimKind, places: readonly Place[]): string[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const key = `${place.start}-${place.end}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return claimId(place.id, kind, place, nth);
  });
}

/** The index of the place that shares most with the one sought, for its length. */
function closest(places: readonly Place[], sought: Range): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [index, place] of places.entries()) {
    const shared = Math.min(place.end, sought.end) - Math.max(place.start, sought.start);
    const all = Math.max(place.end, sought.end) - Math.min(place.start, sought.start);
    if (shared > 0 && shared / all > most) [best, most] = [index, shared / all];
  }
  return best;
}
