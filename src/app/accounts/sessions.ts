import { ownerOfToken } from "../../record/accounts/tokens.js";
import { userById } from "../../record/accounts/users.js";
import type { Store } from "../../record/store.js";
import { scopesOf, type Scope } from "./roles.js";
import type { SignIn } from "./sign-in.js";

/** Somebody who is known, and what they may. */
export interface Known {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly scopes: readonly Scope[];
  readonly by: "cookie" | "token";
}

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Who sends these headers, by a token or a cookie; undefined for somebody not known.
 * @param now ISO time
 */
export async function knownBy(
  store: Store,
  signIn: SignIn,
  headers: Headers,
  now: string,
): Promise<Known | undefined> {
  const authorization = headers.get("authorization");
  if (authorization !== null) return byToken(store, BEARER.exec(authorization)?.[1] ?? "", now);
  const session = await signIn.api.getSession({ headers });
  if (session === null) return undefined;
  const { id, name, email, role } = session.user;
  return { user: { id, name, email }, scopes: scopesOf(role), by: "cookie" };
}

/** A token opens what it was made for, as far as its owner still may. */
async function byToken({ db }: Store, token: string, now: string): Promise<Known | undefined> {
  const found = await ownerOfToken(db, token, now);
  const user = found && (await userById(db, found.owner));
  if (found === undefined || user === undefined) return undefined;
  const { id, name, email, role } = user;
  const scopes = scopesOf(role).filter((scope) => found.scopes.includes(scope));
  return { user: { id, name, email }, scopes, by: "token" };
}

/** The cookies of a new session, to be sent as they are; undefined where address and password do not fit. */
export async function cookiesFor(
  signIn: SignIn,
  credentials: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<string[] | undefined> {
  const response = await signIn.api.signInEmail({ body: credentials, headers, asResponse: true });
  return response.ok ? response.headers.getSetCookie() : undefined;
}

/** Ends the session that headers belong to. @returns the cookies that say so */
export async function endSession(signIn: SignIn, headers: Headers): Promise<string[]> {
  const response = await signIn.api.signOut({ headers, asResponse: true });
  return response.headers.getSetCookie();
}

/** Gives somebody another password, and ends their other sessions; whether the one they gave before was right. */
export async function changePassword(
  signIn: SignIn,
  passwords: { readonly current: string; readonly next: string },
  headers: Headers,
): Promise<string[] | undefined> {
  const body = {
    currentPassword: passwords.current,
    newPassword: passwords.next,
    revokeOtherSessions: true,
  };
  const response = await signIn.api.changePassword({ body, headers, asResponse: true });
  return response.ok ? response.headers.getSetCookie() : undefined;
}
