import { claimFrom } from "../../following/claim.js";
import type { Corrections } from "../../following/corrections.js";
import type { Constraints } from "../../following/gather.js";
import type { Readout } from "../../following/readout.js";
import type { Rulings } from "../../following/threads/rulings.js";
import { allDecisions, standing, type Decision } from "../../record/decisions/decisions.js";
import { findClaim } from "../../record/decisions/find-claim.js";
import type { Database } from "../../record/engines/engine.js";
import { constraintsFrom, GATHERED, idIn } from "./constraints-from.js";
import { rulingsFrom } from "./rulings-from.js";

/** What people have decided about claims, as it applies to the readings that there are now. */
export interface Decided {
  readonly rulings: Rulings;
  readonly corrections: Corrections;
  /** Which claims name one person, and which two; which tell of one occasion, and which of two. */
  readonly people: Constraints;
  readonly occasions: Constraints;
}

/**
 * The decisions that stand about the claims of some readouts. A claim that has moved since it was decided about is found
 * again; a decision about one that is gone is kept in the record and passed by here.
 */
export async function decidedAbout(db: Database, readouts: readonly Pick<Readout, "id">[]): Promise<Decided> {
  const documents = new Set(readouts.map(({ id }) => id.slice(0, DIGITS)));
  const about = standing(await allDecisions(db)).filter(({ subject }) => {
    const claim = claimFrom(subject);
    return claim !== undefined && documents.has(claim.document);
  });
  const now = await currentIds(db, about);
  return {
    rulings: rulingsFrom(about, (id) => now.get(id)),
    corrections: correctionsFrom(about, (id) => now.get(id)),
    people: constraintsFrom(about, "person", (id) => now.get(id)),
    occasions: constraintsFrom(about, "encounter", (id) => now.get(id)),
  };
}

/** So many digits of a document's id stand in the ids of its claims. */
const DIGITS = 16;

async function currentIds(db: Database, decisions: readonly Decision[]): Promise<Map<string, string>> {
  const ids = new Set(
    decisions.flatMap(({ subject, before, after }) => [subject, ...claimsNamedIn(before, after)]),
  );
  const found = new Map<string, string>();
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    const current = await findClaim(db, id);
    if (current !== undefined) found.set(id, current);
  }
  return found;
}

/** The threads, persons and occasions that the sides of a decision name, by the claims whose ids they have. */
export const claimsNamedIn = (...values: readonly unknown[]): string[] =>
  values.flatMap((value) =>
    ["thread", ...Object.values(GATHERED)].flatMap((field) => idIn(value, field) ?? []),
  );

/** New values by claim, the later over the earlier; a `reject` that names no thread says that a find is none. */
function correctionsFrom(
  decisions: readonly Decision[],
  now: (claim: string) => string | undefined,
): Corrections {
  const values = new Map<string, Record<string, unknown>>();
  const removed = new Set<string>();
  for (const { kind, subject, before, after } of decisions) {
    const claim = now(subject);
    if (claim === undefined) continue;
    if (kind === "correct" && typeof after === "object" && after !== null)
      values.set(claim, { ...values.get(claim), ...after });
    if (kind === "reject" && claimsNamedIn(before).length === 0) removed.add(claim);
    if (kind === "accept") removed.delete(claim);
  }
  return { values, removed };
}
