import { z } from "@hono/zod-openapi";
import { list } from "./listing.js";
import { ROLES, SCOPES } from "../../app/accounts/roles.js";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../../app/accounts/passwords.js";

const ScopeName = z.enum(SCOPES).openapi("Scope");
export const RoleName = z.enum(ROLES).openapi("Role");

const AnyPassword = z.string().min(1).max(LONGEST_PASSWORD);
const NewPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD);
const Address = z.email().max(254);

export const Session = z
  .object({
    accounts: z.boolean().openapi({ description: "Whether this record asks for accounts" }),
    user: z
      .object({ id: z.string(), name: z.string(), email: z.string().optional() })
      .optional()
      .openapi({ description: "Missing for somebody who has not signed in" }),
    scopes: list(ScopeName),
  })
  .openapi("Session");

export const Credentials = z.object({ email: Address, password: AnyPassword }).openapi("Credentials");

export const PasswordChange = z.object({ current: AnyPassword, next: NewPassword }).openapi("PasswordChange");

export const User = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: RoleName, added: z.iso.datetime() })
  .openapi("User");

export const NewUser = z
  .object({
    name: z.string().trim().min(1).max(200),
    email: Address,
    password: NewPassword,
    role: RoleName,
  })
  .openapi("NewUser");

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: list(z.string()),
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
    what: z.string().openapi({ example: "POST /api/v1/users" }),
    status: z.int(),
    request: z.string(),
  })
  .openapi("AuditEntry");
