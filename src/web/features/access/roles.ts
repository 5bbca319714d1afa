import type { NewUser } from "../../client/types.js";

export const ROLES: readonly NewUser["role"][] = ["reader", "editor", "admin"];

/** The role of a name; the one that may least where there is none. */
export const roleNamed = (name: string): NewUser["role"] => ROLES.find((role) => role === name) ?? "reader";
