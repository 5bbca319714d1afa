import { addUser } from "../../src/app/accounts/users.js";
import { issueToken } from "../../src/app/accounts/tokens.js";
import type { Role } from "../../src/app/accounts/roles.js";
import { posting, type Served } from "./served.js";

export const PASSWORD = "correct horse battery";

/** Gives somebody an account, signs them in and gives the header that shows it. */
export async function signedIn(server: Served, role: Role): Promise<Record<string, string>> {
  const email = `${role}@example.org`;
  await give(server, role);
  const response = await server.ask("/api/v1/session", posting({ email, password: PASSWORD }));
  const cookie = response.headers.getSetCookie().map((value) => value.split(";")[0]);
  return { cookie: cookie.join("; ") };
}

/** Gives somebody an account. @returns their id */
export async function give({ service }: Served, role: Role): Promise<string> {
  if (!service.signIn) throw new Error("this server has no accounts");
  const user = { name: `A ${role}`, email: `${role}@example.org`, password: PASSWORD, role };
  return (await addUser(service.store, service.signIn, user)).id;
}

/** The header of a token that somebody was given. */
export async function tokenFor(
  { service }: Served,
  owner: string,
  scopes: readonly string[],
  expires?: string,
): Promise<Record<string, string>> {
  const about = { owner, name: "test", scopes, ...(expires !== undefined && { expires }) };
  const { token } = await issueToken(service.store, about, service.now().toISOString());
  return { authorization: `Bearer ${token}` };
}
