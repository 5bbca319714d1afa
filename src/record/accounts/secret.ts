import { randomBytes } from "node:crypto";
import type { Database } from "../engines/engine.js";

const NAME = "secret";
const BYTES = 32;

/** What signs the cookies of a record: made once, kept with it, and not part of a backup. */
export async function secret(db: Database): Promise<string> {
  await db
    .insertInto("setting")
    .values({ name: NAME, value: randomBytes(BYTES).toString("base64url") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom("setting")
    .select("value")
    .where("name", "=", NAME)
    .executeTakeFirstOrThrow();
  return value;
}
