import type { Occasion } from "../../following/occasions/occasion.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import type { Database, Engine } from "../engines/engine.js";
import { inParts } from "./in-parts.js";
import { pagesOf } from "./paged.js";

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
    columns: ["relation", "ordinal", "id", "value", "status", "kind", "date"],
    rows: occasions.map((occasion, ordinal) => [
      relation,
      ordinal,
      occasion.id,
      JSON.stringify(occasion),
      occasion.status,
      occasion.kind,
      occasion.date ?? null,
    ]),
  });
  await db.deleteFrom("step").where("relation", "=", relation).execute();
  await engine.insertRows(db, {
    table: "step",
    columns: ["claim", "relation", "occasion"],
    rows: occasions.flatMap(({ id, history }) => history.map(({ claim }) => [claim, relation, id])),
  });
}

/** The occasions of a relation, in the order of their earliest claims; the last so many where a limit is given. */
export async function occasionsOf(db: Database, relation: Relation, limit?: number): Promise<Occasion[]> {
  const latest = db
    .selectFrom("occasion")
    .select("value")
    .where("relation", "=", relationKey(relation))
    .orderBy("ordinal", "desc");
  const rows = await (limit === undefined ? latest : latest.limit(limit)).execute();
  return rows.toReversed().flatMap(({ value }) => occasionFrom(value));
}

/** An occasion among all occasions. */
export interface OccasionOfAll {
  readonly occasion: Occasion;
  /** As `GHA-PRT`. */
  readonly relation: string;
  /** Whether it stands with another relation of its parties too. */
  readonly isShared: boolean;
}

/** All occasions, or those of a relation, page by page, by relation and in the order of their earliest claims. */
export async function* occasionPages(
  db: Database,
  relation?: Relation,
): AsyncGenerator<readonly OccasionOfAll[]> {
  for await (const page of pagesOf(db, "occasion", relation && relationKey(relation)))
    yield page.flatMap(({ group, value, isShared }) =>
      occasionFrom(value).map((occasion) => ({ occasion, relation: group, isShared })),
    );
}

/** The last occasion of a relation that was held and has a date; those of some kinds aside. */
export async function lastHeld(
  db: Database,
  relation: Relation,
  aside: readonly string[],
): Promise<Occasion | undefined> {
  const rows = await db
    .selectFrom("occasion")
    .select("value")
    .where("relation", "=", relationKey(relation))
    .where("status", "=", "held")
    .where("date", "is not", null)
    .where("kind", "not in", aside)
    .orderBy("date", "desc")
    .orderBy("ordinal", "desc")
    .limit(1)
    .execute();
  return rows.flatMap(({ value }) => occasionFrom(value))[0];
}

/** How many occasions of some relations there are, by relation and status. */
export const countOccasions = (
  db: Database,
  relations: readonly string[],
): Promise<{ relation: string; status: string; count: number }[]> =>
  inParts(relations, (part) =>
    db
      .selectFrom("occasion")
      .select(["relation", "status"])
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("relation", "in", part)
      .groupBy(["relation", "status"])
      .execute(),
  );

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

/** The occasions that claims tell of, each once: one of several parties is that of its first relation. */
export async function occasionsThrough(db: Database, claims: readonly string[]): Promise<Occasion[]> {
  const rows = await inParts(claims, (part) =>
    db
      .selectFrom("step")
      .innerJoin("occasion", (join) =>
        join.onRef("occasion.relation", "=", "step.relation").onRef("occasion.id", "=", "step.occasion"),
      )
      .select(["occasion.id", "occasion.value"])
      .where("step.claim", "in", part)
      .orderBy("occasion.relation", "desc")
      .orderBy("occasion.ordinal")
      .execute(),
  );
  return [...new Map(rows.map(({ id, value }) => [id, value])).values()].flatMap(occasionFrom);
}

/** What only this file writes needs no closer look. */
function occasionFrom(value: string): Occasion[] {
  const occasion: unknown = JSON.parse(value);
  return isOccasion(occasion) ? [occasion] : [];
}

const isOccasion = (value: unknown): value is Occasion =>
  typeof value === "object" && value !== null && "history" in value && "participants" in value;
