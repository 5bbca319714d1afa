import { decisionsOf } from "../../record/decisions/decisions.js";
import type { Database } from "../../record/engines/engine.js";
import { publisherMeant, type PublisherKey } from "./publisher-meant.js";

/** What somebody has decided about a publisher: the party that speaks through it. */
export interface DecidedPublisher {
  /** A host, or a name as it was written. */
  readonly publisher: string;
  readonly is: "site" | "name";
  /** A party's id. */
  readonly party: string;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
}

/** The publishers that people have added to those that are known, by their keys. */
export async function decidedPublishers(db: Database): Promise<ReadonlyMap<PublisherKey, DecidedPublisher>> {
  const publishers = new Map<PublisherKey, DecidedPublisher>();
  for (const { subject: publisher, after: party, who, at } of await decisionsOf(db, "publisher")) {
    const { key } = publisherMeant(publisher);
    const is = key.startsWith("site ") ? "site" : "name";
    if (typeof party === "string") publishers.set(key, { publisher, is, party, who, at });
    else publishers.delete(key);
  }
  return publishers;
}
