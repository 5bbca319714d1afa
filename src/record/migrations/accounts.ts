import type { DataDefinition } from "../engines/engine.js";
import type { Migration } from "./migration.js";

/**
 * Who may use the record over the network, and what they did. The first four tables are those that better-auth asks
 * for, in its spelling (https://better-auth.com/docs/concepts/database); times are ISO texts on both engines.
 */
export const accounts: Migration = {
  name: "accounts",
  statements: (ddl) => [...asAskedFor(ddl), ...ours(ddl)],
};

const asAskedFor = ({ plain }: DataDefinition): string[] => [
  `create table "user" (
     "id" text primary key,
     "name" text not null,
     "email" text not null unique,
     "emailVerified" integer not null,
     "image" text,
     "role" text not null,
     "createdAt" text not null,
     "updatedAt" text not null
   ) ${plain}`,
  `create table "session" (
     "id" text primary key,
     "token" text not null unique,
     "userId" text not null references "user" ("id") on delete cascade,
     "expiresAt" text not null,
     "ipAddress" text,
     "userAgent" text,
     "createdAt" text not null,
     "updatedAt" text not null
   ) ${plain}`,
  'create index session_owner on "session" ("userId")',
  `create table "account" (
     "id" text primary key,
     "accountId" text not null,
     "providerId" text not null,
     "userId" text not null references "user" ("id") on delete cascade,
     "accessToken" text,
     "refreshToken" text,
     "idToken" text,
     "accessTokenExpiresAt" text,
     "refreshTokenExpiresAt" text,
     "scope" text,
     "password" text,
     "createdAt" text not null,
     "updatedAt" text not null
   ) ${plain}`,
  'create index account_owner on "account" ("userId")',
  `create table "verification" (
     "id" text primary key,
     "identifier" text not null,
     "value" text not null,
     "expiresAt" text not null,
     "createdAt" text not null,
     "updatedAt" text not null
   ) ${plain}`,
];

const ours = ({ identity, keyed, plain, lasting }: DataDefinition): string[] => [
  `create table token (
     id text primary key,
     owner text not null references "user" ("id") on delete cascade,
     name text not null,
     hash text not null unique,
     scopes text not null,
     added text not null,
     used text,
     expires text
   ) ${plain}`,
  `create table setting (name text primary key, value text not null) ${keyed}`,
  `create table audit (
     number ${identity},
     at text not null,
     who text not null,
     what text not null,
     status integer not null,
     request text not null
   ) ${plain}`,
  ...lasting("audit"),
];
