import type { Occasion } from "../../following/occasions/occasion.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import type { Database, Engine } from "../engines/engine.js";

/** Records the occasions of a relation in place of those before; within a transaction. */
export async function putOccasions(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  of: Relation,
  occasions: readonly Occasion[],
): Promise<void> {
  const relation = relationKey(of);
  await db.deleteFrom("occasion").where("relation", "=", relation).execute();
  await engine.insertRows(db, {
    table: "occasion",
    columns: ["relation", "ordinal", "id", "value"],
    rows: occasions.map((occasion, ordinal) => [relation, ordinal, occasion.id, JSON.stringify(occasion)]),
  });
}

/** The occasions of a relation, in the order of their earliest claims. */
export async function occasionsOf(db: Database, relation: Relation): Promise<Occasion[]> {
  const rows = await db
    .selectFrom("occasion")
    .select("value")
    .where("relation", "=", relationKey(relation))
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(({ value }) => occasionFrom(value));
}

/** The occasions that go by an id: one of several parties stands with each of their relations. */
export async function occasionsWithId(db: Database, id: string): Promise<Occasion[]> {
  const rows = await db
    .selectFrom("occasion")
    .select("value")
    .where("id", "=", id)
    .orderBy("relation")
    .execute();
  return rows.flatMap(({ value }) => occasionFrom(value));
}

/** What only this file writes needs no closer look. */
function occasionFrom(value: string): Occasion[] {
  const occasion: unknown = JSON.parse(value);
  return isOccasion(occasion) ? [occasion] : [];
}

const isOccasion = (value: unknown): value is Occasion =>
  typeof value === "object" && value !== null && "history" in value && "participants" in value;
