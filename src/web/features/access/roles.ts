import type { User } from "../../client/types.js";

export const ROLES: readonly User["role"][] = ["reader", "editor", "admin"];

/** The role of a name; the one that may least where there is none. */
export const roleNamed = (name: string): User["role"] => ROLES.find((role) => role === name) ?? "reader";
