import type { DataDefinition } from "../engines/engine.js";
import type { Migration } from "./migration.js";

/** By what persons and occasions are found: the claims that make them, the ways in which names are spelled. */
export const people: Migration = {
  name: "people",
  statements: (ddl) => [...persons(ddl), ...steps(ddl)],
};

const persons = ({ text, keyed }: DataDefinition): string[] => [
  `create table named (
     claim ${text} not null,
     party ${text} not null,
     person ${text} not null,
     primary key (claim, party)
   ) ${keyed}`,
  "create index named_party on named (party)",
  `create table spelling (
     form ${text} not null,
     party ${text} not null,
     person ${text} not null,
     primary key (form, party, person)
   ) ${keyed}`,
  "create index spelling_party on spelling (party)",
  `create table doubt (
     party ${text} not null,
     ordinal integer not null,
     value ${text} not null,
     primary key (party, ordinal)
   ) ${keyed}`,
];

const steps = ({ text, keyed }: DataDefinition): string[] => [
  `create table step (
     claim ${text} not null,
     relation ${text} not null,
     occasion ${text} not null,
     primary key (claim, relation)
   ) ${keyed}`,
  "create index step_relation on step (relation)",
  // What was followed up before these tables were there is followed up anew.
  `insert into stale (field, value)
     select distinct field, value from mention where field in ('relation', 'party')
     on conflict do nothing`,
];
