import { Problem } from "../../problem.js";
import {
  removeUser as remove,
  setRole,
  userByEmail,
  userById,
  users,
  type User as Kept,
} from "../../record/accounts/users.js";
import type { Store } from "../../record/store.js";
import { Missing } from "../missing.js";
import { isRole, type Role } from "./roles.js";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords.js";
import type { SignIn } from "./sign-in.js";

/** Somebody who may sign in. */
export interface User extends Kept {
  readonly role: Role;
}

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

export const listUsers = async ({ db }: Store): Promise<User[]> => (await users(db)).map(asUser);

/** Whether anybody has been given an account: from then on the record asks for one. */
export const hasAccounts = async (store: Store): Promise<boolean> => (await listUsers(store)).length > 0;

/**
 * Gives somebody an account.
 * @throws Problem when the address has one, or the password is too short or too long
 */
export async function addUser(store: Store, signIn: SignIn, user: NewUser): Promise<User> {
  const { password, name, role } = user;
  const email = user.email.toLowerCase();
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    throw new Problem(
      `password has ${password.length} characters`,
      `choose one of ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD}`,
    );
  if (await userByEmail(store.db, email))
    throw new Problem(`${email} has an account`, "choose another address");
  const context = await signIn.$context;
  const hash = await context.password.hash(password);
  const { id } = await context.internalAdapter.createUser(
    { name, email, role, emailVerified: true },
    { method: "admin" },
  );
  await context.internalAdapter.linkAccount({
    userId: id,
    accountId: id,
    providerId: "credential",
    password: hash,
  });
  return userMeant(store, id);
}

/**
 * Gives somebody another role; it counts from their next request.
 * @param given their address or id
 * @throws Missing when there is no such account
 * @throws Problem when the last administrator would be gone
 */
export async function changeRole(store: Store, given: string, role: Role): Promise<User> {
  const { id } = await userMeant(store, given);
  if (role !== "admin") await keepAnAdministrator(store, id);
  await setRole(store.db, id, role);
  return userMeant(store, id);
}

/**
 * Takes an account away, with its sessions and tokens.
 * @param given its address or id
 * @throws Missing when there is no such account
 * @throws Problem when the last administrator would be gone
 */
export async function removeUser(store: Store, given: string): Promise<void> {
  const { id } = await userMeant(store, given);
  await keepAnAdministrator(store, id);
  await remove(store.db, id);
}

/**
 * Somebody by their address or id.
 * @throws Missing when there is no such account
 */
export async function userMeant({ db }: Store, given: string): Promise<User> {
  const user = await (given.includes("@") ? userByEmail(db, given) : userById(db, given));
  if (user) return asUser(user);
  throw new Missing("is no account", "`entente user list` lists them", given);
}

/** A role that this program does not know gives no rights. */
const asUser = (user: Kept): User => ({ ...user, role: isRole(user.role) ? user.role : "reader" });

/** Somebody must be able to see to accounts. */
async function keepAnAdministrator(store: Store, without: string): Promise<void> {
  const others = (await listUsers(store)).filter(({ id }) => id !== without);
  if (others.length > 0 && !others.some(({ role }) => role === "admin"))
    throw new Problem("is the last administrator", "make somebody else an administrator first");
}
