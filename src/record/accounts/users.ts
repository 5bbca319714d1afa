import type { Database } from "../engines/engine.js";

/** Somebody who may sign in. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** ISO time. */
  readonly added: string;
}

const columns = ["id", "name", "email", "role", "createdAt as added"] as const;

/** All who may sign in, by their addresses. */
export const users = (db: Database): Promise<User[]> =>
  db.selectFrom("user").select(columns).orderBy("email").execute();

export const userById = (db: Database, id: string): Promise<User | undefined> =>
  db.selectFrom("user").select(columns).where("id", "=", id).executeTakeFirst();

export const userByEmail = (db: Database, email: string): Promise<User | undefined> =>
  db.selectFrom("user").select(columns).where("email", "=", email.toLowerCase()).executeTakeFirst();

export async function setRole(db: Database, id: string, role: string): Promise<void> {
  await db.updateTable("user").set({ role }).where("id", "=", id).execute();
}

/** Removes somebody with their sessions and tokens; what they decided stays under their name. */
export async function removeUser(db: Database, id: string): Promise<void> {
  await db.deleteFrom("user").where("id", "=", id).execute();
}
