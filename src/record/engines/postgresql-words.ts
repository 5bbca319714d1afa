import { sql } from "kysely";
import type { Database, Phrase, WordIndex, WordQuery } from "./engine.js";

export const words: WordIndex = {
  put: async (db, position, list) => {
    await sql`insert into word (position, words) values (${position}, ${vectorOf(list)}::tsvector)`.execute(
      db,
    );
  },
  remove: async (db, position) => {
    await sql`delete from word where position = ${position}`.execute(db);
  },
  // Planners cannot know whether the latest documents or the index of words lead to enough documents sooner: words
  // that are common stand in the latest, words that are rare stand in few.
  find: async (db, query) => {
    const bound = await boundOf(db, query);
    const latest = await among(db, query, { from: bound ?? query.from, to: query.to });
    if (bound === undefined || latest.length === query.limit) return latest;
    const rest = { ...query, limit: query.limit - latest.length };
    return [...latest, ...(await byIndex(db, rest, { from: query.from, to: bound - 1 }))];
  },
};

/** So many of the latest documents are looked through one by one. */
const LATEST = 2000;

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The position of the last of the latest documents; undefined where there are no more than those. */
async function boundOf(db: Database, { from, to }: Bounds): Promise<number | undefined> {
  const { rows } = await sql<{ position: number }>`
    select position from word where position between ${from} and ${to}
    order by position desc offset ${LATEST} limit 1`.execute(db);
  const [beyond] = rows;
  return beyond === undefined ? undefined : beyond.position + 1;
}

async function among(db: Database, { phrases, limit }: WordQuery, { from, to }: Bounds): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    with latest as materialized
      (select position, words from word where position between ${from} and ${to} order by position desc)
    select position from latest where words @@ ${matching(phrases)}::tsquery limit ${limit}`.execute(db);
  return rows.map(({ position }) => position);
}

async function byIndex(db: Database, { phrases, limit }: WordQuery, { from, to }: Bounds): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    with met as materialized
      (select position from word where words @@ ${matching(phrases)}::tsquery)
    select position from met where position between ${from} and ${to}
    order by position desc limit ${limit}`.execute(db);
  return rows.map(({ position }) => position);
}

/** PostgreSQL takes vectors of less than a megabyte: words beyond that are not found. */
const LONGEST_VECTOR = 900_000;
/** What a word and each of its places takes beyond its letters, in bytes. */
const OF_A_WORD = 16;
const OF_A_PLACE = 2;

/** https://www.postgresql.org/docs/15/datatype-textsearch.html */
function vectorOf(list: readonly string[]): string {
  const places = new Map<string, number[]>();
  let size = 0;
  for (const [index, word] of list.entries()) {
    const known = places.get(word);
    size += known === undefined ? Buffer.byteLength(word) + OF_A_WORD : OF_A_PLACE;
    if (size > LONGEST_VECTOR) break;
    if (known === undefined) places.set(word, [index + 1]);
    else known.push(index + 1);
  }
  return Array.from(places, ([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

const matching = (phrases: readonly Phrase[]): string => phrases.map(written).join(" & ");

function written({ words: list, prefix, negated }: Phrase): string {
  const parts = list.map((word, index) => `'${word}'${prefix && index === list.length - 1 ? ":*" : ""}`);
  return `${negated ? "!" : ""}(${parts.join(" <-> ")})`;
}
