import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import type { Role } from "../app/accounts/roles.js";
import { signInOf } from "../app/accounts/sign-in.js";
import { addUser, changeRole, listUsers, removeUser, type User } from "../app/accounts/users.js";
import type { Store, Where } from "../app/record.js";
import { csv } from "./csv.js";
import { withRecord } from "./data.js";
import type { Form } from "./form.js";
import { write } from "./output.js";
import { harmless } from "./readout/text.js";

/** What is to be done about accounts. */
export type UserPlan =
  | { readonly what: "add"; readonly email: string; readonly role: Role; readonly name: string }
  | { readonly what: "list"; readonly form: Form }
  | { readonly what: "role"; readonly email: string; readonly role: Role }
  | { readonly what: "remove"; readonly email: string };

/** Does it, and tells what has been done. */
export const manageUsers = (where: Where, plan: UserPlan): Promise<void> =>
  withRecord(where, async (store) => write(process.stdout, await done(store, plan)), plan.what === "add");

async function done(store: Store, plan: UserPlan): Promise<string> {
  switch (plan.what) {
    case "add":
      return added(store, plan);
    case "list":
      return listed(await listUsers(store), plan.form);
    case "role": {
      const { email, role } = await changeRole(store, plan.email, plan.role);
      return `${harmless(email)} is now ${role}\n`;
    }
    case "remove":
      await removeUser(store, plan.email);
      return `${harmless(plan.email)} has no account any more\n`;
  }
}

async function added(
  store: Store,
  { email, name, role }: UserPlan & { readonly what: "add" },
): Promise<string> {
  const given = process.stdin.isTTY ? undefined : (await text(process.stdin)).split("\n")[0];
  const password = given === undefined || given === "" ? newPassword() : given;
  // Where it is served makes no difference to what is kept.
  const signIn = await signInOf(store, { url: "http://localhost" });
  const user = await addUser(store, signIn, { email, name, role, password });
  const told = password === given ? "" : `; the password, told this once: ${password}`;
  return `${harmless(user.email)} has an account as ${user.role}${told}\n`;
}

/** 144 random bits. */
const newPassword = (): string => randomBytes(18).toString("base64url");

function listed(users: readonly User[], form: Form): string {
  if (form === "csv")
    return csv(
      ["email", "role", "name"],
      users.map(({ email, role, name }) => [email, role, name]),
    );
  if (form === "json") return `${JSON.stringify(users, undefined, 2)}\n`;
  if (users.length === 0) return "Nobody has an account: the record is for whoever uses this machine\n";
  return users.map(({ email, role, name }) => `${harmless(email)}  ${role}  ${harmless(name)}\n`).join("");
}
