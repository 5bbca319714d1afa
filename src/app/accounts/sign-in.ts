import { betterAuth, type BetterAuthOptions } from "better-auth";
import { secret } from "../../record/accounts/secret.js";
import type { Store } from "../../record/store.js";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords.js";

const WEEK = 7 * 24 * 60 * 60;
const DAY = 24 * 60 * 60;

/** How people come to the server. */
export interface Front {
  /** As `https://entente.example.org`. */
  readonly url: string;
}

/** The passwords and sessions of a record, kept by better-auth in the record's own database. */
export async function signInOf(store: Store, { url }: Front) {
  return betterAuth({
    ...SETTINGS,
    database: databaseOf(store),
    baseURL: url,
    secret: await secret(store.db),
  });
}
export type SignIn = Awaited<ReturnType<typeof signInOf>>;

/** Dates as ISO texts, as SQLite needs them, do for both engines: `migrations/accounts.ts`. */
const databaseOf = ({ db }: Store) => ({ db, type: "sqlite" as const });

const SETTINGS = {
  telemetry: { enabled: false },
  logger: { disabled: true },
  // The API limits sign-ins itself, whatever they come by.
  rateLimit: { enabled: false },
  emailAndPassword: {
    enabled: true,
    // Accounts are given by an administrator.
    disableSignUp: true,
    minPasswordLength: SHORTEST_PASSWORD,
    maxPasswordLength: LONGEST_PASSWORD,
  },
  user: { additionalFields: { role: { type: "string", required: true, input: false } } },
  session: { expiresIn: WEEK, updateAge: DAY },
  advanced: {
    cookiePrefix: "entente",
    defaultCookieAttributes: { httpOnly: true, sameSite: "strict" },
  },
} as const satisfies BetterAuthOptions;
