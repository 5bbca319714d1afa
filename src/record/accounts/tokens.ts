import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "../engines/engine.js";

/** A token as its owner sees it: what it opens, and never the token itself. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** ISO times. */
  readonly added: string;
  readonly used?: string;
  readonly expires?: string;
}

/** What is said of a token when it is made. */
export interface NewToken {
  readonly owner: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expires?: string;
}

/** By which tokens are known when they turn up where they should not. */
const PREFIX = "entente_";
const BYTES = 32;

/** 256 random bits cannot be guessed, so that a fast hash keeps them as well as a slow one. */
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * Makes a token.
 * @param now ISO time
 * @returns the token, which is not to be had again
 */
export async function issueToken(
  db: Database,
  { owner, name, scopes, expires }: NewToken,
  now: string,
): Promise<{ readonly token: string; readonly about: Token }> {
  const token = PREFIX + randomBytes(BYTES).toString("base64url");
  const id = randomUUID();
  await db
    .insertInto("token")
    .values({
      id,
      owner,
      name,
      hash: hashOf(token),
      scopes: scopes.join(" "),
      added: now,
      expires: expires ?? null,
    })
    .execute();
  return { token, about: { id, name, scopes, added: now, ...(expires !== undefined && { expires }) } };
}

/** The tokens of somebody, in the order of their making. */
export async function tokensOf(db: Database, owner: string): Promise<Token[]> {
  const rows = await db
    .selectFrom("token")
    .select(["id", "name", "scopes", "added", "used", "expires"])
    .where("owner", "=", owner)
    .orderBy("added")
    .orderBy("id")
    .execute();
  return rows.map(({ scopes, used, expires, ...row }) => ({
    ...row,
    scopes: scopes.split(" "),
    ...(used !== null && { used }),
    ...(expires !== null && { expires }),
  }));
}

/** Ends a token of somebody; whether they had it. */
export async function revokeToken(db: Database, owner: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("token")
    .where("id", "=", id)
    .where("owner", "=", owner)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Whose a token is and what it opens; undefined where there is no such token, or its time is over. That it was used is
 * written down once a day.
 * @param now ISO time
 */
export async function ownerOfToken(
  db: Database,
  token: string,
  now: string,
): Promise<{ readonly owner: string; readonly scopes: readonly string[] } | undefined> {
  const row = await db
    .selectFrom("token")
    .select(["id", "owner", "scopes", "used", "expires"])
    .where("hash", "=", hashOf(token))
    .executeTakeFirst();
  if (row === undefined || (row.expires !== null && row.expires <= now)) return undefined;
  if (row.used?.slice(0, 10) !== now.slice(0, 10))
    await db.updateTable("token").set({ used: now }).where("id", "=", row.id).execute();
  return { owner: row.owner, scopes: row.scopes.split(" ") };
}
