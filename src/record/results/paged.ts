import { sql } from "kysely";
import type { Database } from "../engines/engine.js";

/** The tables of what follows from claims, with the column by which their rows are grouped. */
const GROUPED_BY = { thread: "relation", occasion: "relation", person: "party" } as const;

/** A row of one of them. */
export interface ResultRow {
  /** The relation or party. */
  readonly group: string;
  readonly value: string;
  /** Whether another group has a row of the same id. */
  readonly isShared: boolean;
}

interface SelectedRow {
  readonly grouped: string;
  readonly ordinal: number;
  readonly value: string;
  readonly shared: number;
}

/** So many rows are held at once. */
const PAGE = 100;

/**
 * All rows of a table of results page by page, by group and in their order.
 * @param group a relation or party; all where it is missing
 */
export async function* pagesOf(
  db: Database,
  table: keyof typeof GROUPED_BY,
  group?: string,
): AsyncGenerator<readonly ResultRow[]> {
  let rows = await pageAfter(db, table, group, { grouped: "", ordinal: -1 });
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield rows.map(({ grouped, value, shared }) => ({ group: grouped, value, isShared: shared === 1 }));
    // oxlint-disable-next-line no-await-in-loop -- page by page bounds the memory
    rows = await pageAfter(db, table, group, last);
  }
}

async function pageAfter(
  db: Database,
  table: keyof typeof GROUPED_BY,
  group: string | undefined,
  { grouped, ordinal }: Pick<SelectedRow, "grouped" | "ordinal">,
): Promise<readonly SelectedRow[]> {
  const by = sql.ref(GROUPED_BY[table]);
  const { rows } = await sql<SelectedRow>`
    select ${by} as grouped, ordinal, value,
      case when exists (
        select 1 from ${sql.table(table)} as other where other.id = one.id and other.${by} != one.${by}
      ) then 1 else 0 end as shared
    from ${sql.table(table)} as one
    where (${by}, ordinal) > (${grouped}, ${ordinal})
    ${group === undefined ? sql`` : sql`and ${by} = ${group}`}
    order by ${by}, ordinal
    limit ${PAGE}`.execute(db);
  return rows;
}
