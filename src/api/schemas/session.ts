import { z } from "@hono/zod-openapi";

/** What somebody may do: look; add and decide; see to accounts. */
export const SCOPES = ["read", "write", "administer"] as const;
export type Scope = (typeof SCOPES)[number];
const ScopeName = z.enum(SCOPES);

/** What each role may. */
export const ROLES = {
  reader: ["read"],
  editor: ["read", "write"],
  admin: ["read", "write", "administer"],
} as const satisfies Record<string, readonly Scope[]>;
export const RoleName = z.enum(["reader", "editor", "admin"]).openapi("Role");
export type Role = z.infer<typeof RoleName>;

export const Session = z
  .object({
    accounts: z.boolean().openapi({ description: "Whether this record asks for accounts" }),
    user: z
      .object({ id: z.string(), name: z.string(), email: z.string().optional() })
      .optional()
      .openapi({ description: "Missing for somebody who has not signed in" }),
    scopes: z.array(ScopeName).readonly(),
  })
  .openapi("Session");

export const Credentials = z
  .object({ email: z.email().max(254), password: z.string().min(1).max(256) })
  .openapi("Credentials");

export const User = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: RoleName, added: z.iso.datetime() })
  .openapi("User");

export const NewUser = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    password: z.string().min(12).max(256),
    role: RoleName,
  })
  .openapi("NewUser");

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(ScopeName).readonly(),
    added: z.iso.datetime(),
    used: z.iso.datetime().optional(),
    expires: z.iso.datetime().optional(),
  })
  .openapi("Token");

export const NewToken = z
  .object({
    name: z.string().trim().min(1).max(200),
    scopes: z.array(ScopeName).min(1),
    expires: z.iso.datetime().optional(),
  })
  .openapi("NewToken");

/** The only time that the token itself is told. */
export const IssuedToken = Token.extend({ token: z.string() }).openapi("IssuedToken");

export const AuditEntry = z
  .object({
    number: z.int(),
    at: z.iso.datetime(),
    who: z.string(),
    what: z.string().openapi({ example: "sign-in" }),
    subject: z.string().optional(),
    request: z.string(),
  })
  .openapi("AuditEntry");
