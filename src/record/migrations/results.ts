import type { DataDefinition } from "../engines/engine.js";
import type { Migration } from "./migration.js";

/** What follows from the claims and decisions: kept so that it need not be worked out for each question. */
export const results: Migration = {
  name: "results",
  statements: (ddl) => [...byRelation("thread", ddl), ...byRelation("occasion", ddl), ...others(ddl)],
};

const byRelation = (table: string, { text, keyed }: DataDefinition): string[] => [
  `create table ${table} (
     relation ${text} not null,
     ordinal integer not null,
     id ${text} not null,
     value ${text} not null,
     primary key (relation, ordinal)
   ) ${keyed}`,
  `create index ${table}_id on ${table} (id)`,
];

const others = ({ text, keyed }: DataDefinition): string[] => [
  `create table entry (
     claim ${text} not null,
     relation ${text} not null,
     thread ${text} not null,
     doubtful integer not null,
     primary key (claim, relation, thread)
   ) ${keyed}`,
  "create index entry_relation on entry (relation)",
  "create index entry_doubtful on entry (doubtful, relation, thread)",
  `create table person (
     party ${text} not null,
     ordinal integer not null,
     id ${text} not null,
     name ${text} not null,
     value ${text} not null,
     primary key (party, ordinal)
   ) ${keyed}`,
  "create index person_id on person (id)",
  "create index person_name on person (name)",
  `create table stale (
     field ${text} not null,
     value ${text} not null,
     primary key (field, value)
   ) ${keyed}`,
];
