import { withdrawalsByDocument } from "../../record/decisions/withdrawn.js";
import type { Decision } from "../../record/decisions/decisions.js";
import { sourcesOfAll } from "../../record/documents/find-document.js";
import type { Database } from "../../record/engines/engine.js";
import type { Store } from "../../record/store.js";
import { Problem } from "../../problem.js";
import { Missing } from "../missing.js";

/** That somebody has decided that a document counts nowhere; `number` takes it back. */
export type Withdrawal = Pick<Decision, "number" | "who" | "at" | "note">;

/** A document that counts nowhere. */
export interface Withdrawn extends Withdrawal {
  readonly id: string;
  readonly name: string;
}

/** The documents that count nowhere, in the order in which they were withdrawn. */
export async function withdrawnIn({ db }: Store): Promise<Withdrawn[]> {
  const decisions = await withdrawalsByDocument(db);
  const sources = await sourcesOfAll(db, [...decisions.keys()]);
  return [...decisions].map(([id, decision]) => ({
    id,
    name: sources.get(id)?.[0]?.name ?? "",
    ...withdrawalOf(decision),
  }));
}

/** Who has withdrawn a document; undefined where it counts. */
export async function withdrawalAbout(db: Database, id: string): Promise<Withdrawal | undefined> {
  const decision = (await withdrawalsByDocument(db)).get(id);
  return decision && withdrawalOf(decision);
}

const withdrawalOf = ({ number, who, at, note }: Decision): Withdrawal => ({
  number,
  who,
  at,
  ...(note !== undefined && { note }),
});

/** Why a document that somebody asks for cannot be had: there is none (`Missing`), or it has been withdrawn. */
export async function whyMissing(db: Database, id: string): Promise<Problem> {
  const withdrawal = await withdrawalAbout(db, id);
  if (withdrawal === undefined)
    return new Missing("is no readout of the record", "look for it: entente search WORD", id);
  const { who, at, number } = withdrawal;
  const day = at.slice(0, 10);
  return new Problem(
    `was withdrawn by ${who} on ${day}`,
    `to have it count again: entente review --undo ${number}`,
    id,
  );
}
