/** What somebody may do: look; add and decide; see to accounts. */
export const SCOPES = ["read", "write", "administer"] as const;
export type Scope = (typeof SCOPES)[number];

export const ROLES = ["reader", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  reader: ["read"],
  editor: ["read", "write"],
  admin: ["read", "write", "administer"],
};

export const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

/** What a role may; nothing where it is none of ours. */
export const scopesOf = (role: string): readonly Scope[] => (isRole(role) ? SCOPES_OF[role] : []);
