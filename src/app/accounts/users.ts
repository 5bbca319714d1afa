import { Problem } from "../../problem.js";
import { removeUser as remove, setRole, userByEmail, users, type User } from "../../record/accounts/users.js";
import type { Store } from "../../record/store.js";
import type { Role } from "./roles.js";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords.js";
import type { SignIn } from "./sign-in.js";

export type { User } from "../../record/accounts/users.js";

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

export const listUsers = ({ db }: Store): Promise<User[]> => users(db);

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
  return userNamed(store, email);
}

/**
 * Gives somebody another role; it counts from their next request.
 * @throws Problem when there is no such account, or the last administrator would be gone
 */
export async function changeRole(store: Store, email: string, role: Role): Promise<User> {
  const { id } = await userNamed(store, email);
  if (role !== "admin") await keepAnAdministrator(store, id);
  await setRole(store.db, id, role);
  return userNamed(store, email);
}

/**
 * Takes an account away, with its sessions and tokens.
 * @throws Problem when there is no such account, or the last administrator would be gone
 */
export async function removeUser(store: Store, email: string): Promise<void> {
  const { id } = await userNamed(store, email);
  await keepAnAdministrator(store, id);
  await remove(store.db, id);
}

async function userNamed({ db }: Store, email: string): Promise<User> {
  const user = await userByEmail(db, email);
  if (user) return user;
  throw new Problem(`no account has the address ${email}`, "`entente user list` lists them");
}

/** Somebody must be able to see to accounts. */
async function keepAnAdministrator(store: Store, without: string): Promise<void> {
  const others = (await listUsers(store)).filter(({ id }) => id !== without);
  if (others.length > 0 && !others.some(({ role }) => role === "admin"))
    throw new Problem("is the last administrator", "make somebody else an administrator first");
}
