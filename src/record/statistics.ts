import { sql } from "kysely";
import type { Database } from "./engines/engine.js";
import type { Store } from "./store.js";

/** What a record holds, in numbers. */
export interface Statistics {
  readonly engine: string;
  readonly where: string;
  readonly bytes: number;
  readonly documents: number;
  /** Those of them that have been withdrawn: they have no reading, and are in no other count than this and that of sources. */
  readonly withdrawn: number;
  /** Those of them that carry the text of another. */
  readonly copies: number;
  readonly sources: number;
  /** Texts that follow another one at the same place. */
  readonly versions: number;
  /** Days of the first and the last publication that are known. */
  readonly first?: string;
  readonly last?: string;
  readonly parties: number;
  readonly relations: number;
  /** By kind. */
  readonly claims: Readonly<Record<string, number>>;
  readonly decisions: number;
  /** How many readings each version of reading has made. */
  readonly engines: Readonly<Record<string, number>>;
}

/** Counts what a record holds. */
export async function statisticsOf({ db, engine }: Store): Promise<Statistics> {
  const { first, last, ...totals } = await totalsOf(db);
  return {
    engine: engine.name,
    where: engine.where,
    bytes: await engine.size(db),
    ...totals,
    ...(first !== null && { first }),
    ...(last !== null && { last }),
    claims: await countsBy(db, "claim", "kind"),
    engines: await countsBy(db, "reading", "engine"),
  };
}

type Totals = Pick<
  Statistics,
  "documents" | "withdrawn" | "copies" | "sources" | "versions" | "parties" | "relations" | "decisions"
> & { readonly first: string | null; readonly last: string | null };

async function totalsOf(db: Database): Promise<Totals> {
  const { rows } = await sql<Totals>`select
    (select count(*) from document) as documents,
    (select count(*) from document where number not in (select document from reading)) as withdrawn,
    (select count(*) from copy where document <> text) as copies,
    (select count(*) from source) as sources,
    (select count(*) from source where version > 1) as versions,
    (select count(distinct value) from mention where field = 'party' and value <> '') as parties,
    (select count(distinct value) from mention where field = 'relation') as relations,
    (select count(*) from decision) as decisions,
    (select min(published) from reading) as first,
    (select max(published) from reading) as last`.execute(db);
  const [totals] = rows;
  if (totals === undefined) throw new Error("a count has no row");
  return totals;
}

async function countsBy(
  db: Database,
  table: "claim" | "reading",
  column: string,
): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string | number; count: number }>`
    select ${sql.ref(column)} as name, count(*) as count
    from ${sql.table(table)} group by ${sql.ref(column)} order by ${sql.ref(column)}`.execute(db);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
