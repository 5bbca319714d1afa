import { allDecisions, type NewDecision } from "../../record/decisions/decisions.js";
import { foundAtAddressWith, publishedBy, publishersNamed } from "../../record/documents/published.js";
import type { Database } from "../../record/engines/engine.js";
import { markClaimStale, markStaleBy } from "../../record/results/stale.js";
import { claimsNamedIn } from "../follow/standing-decisions.js";
import { keyOfName, keysOfAddress, publisherMeant } from "../publishers/publisher-meant.js";

type Taken = Pick<NewDecision, "kind" | "subject" | "before" | "after">;

/** Has all followed up anew that a decision may change; for an undoing what the decision undone has changed. */
export async function markStaleAfter(db: Database, { kind, subject, before, after }: Taken): Promise<void> {
  // What is withdrawn, and what counts again, marks what it speaks of itself.
  if (kind === "note" || kind === "withdraw") return;
  if (kind === "undo") {
    const undone = (await allDecisions(db)).find(({ number }) => number === Number(subject));
    if (undone !== undefined) await markStaleAfter(db, undone);
  } else if (kind === "publisher") {
    for (const document of await publishedThrough(db, subject)) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
      await markStaleBy(db, document);
    }
  } else {
    for (const claim of [subject, ...claimsNamedIn(before, after)]) {
      // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
      await markClaimStale(db, claim);
    }
  }
}

/** Numbers of the documents that came from a site or agency. */
async function publishedThrough(db: Database, publisher: string): Promise<readonly number[]> {
  const { key, shown } = publisherMeant(publisher);
  if (key.startsWith("name ")) {
    const names = (await publishersNamed(db)).filter((name) => keyOfName(name) === key);
    return publishedBy(db, names);
  }
  const found = await foundAtAddressWith(db, shown);
  return found.flatMap(({ document, address }) => (keysOfAddress(address).includes(key) ? [document] : []));
}
