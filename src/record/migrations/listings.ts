import type { DataDefinition } from "../engines/engine.js";
import type { Migration } from "./migration.js";

/** What lists are ordered, filtered and counted by, beside the values that hold it too: a page of a list reads few of those. */
export const listings: Migration = {
  name: "listings",
  statements: (ddl) => [...heads(ddl), ...tallies(ddl), ...queues(ddl), ...again(ddl)],
};

const heads = ({ text, keyed }: DataDefinition): string[] => [
  `create table head (
     relation ${text} not null,
     ordinal integer not null,
     status ${text} not null,
     due ${text},
     value ${text} not null,
     primary key (relation, ordinal)
   ) ${keyed}`,
  "create index head_due on head (relation, status, due)",
  `alter table occasion add column status ${text} not null default 'held'`,
  `alter table occasion add column kind ${text} not null default 'meeting'`,
  `alter table occasion add column date ${text}`,
  "create index occasion_status on occasion (relation, status, date, kind)",
];

const tallies = ({ text, keyed }: DataDefinition): string[] => [
  `create table tally (
     field ${text} not null,
     value ${text} not null,
     readouts integer not null,
     latest ${text},
     primary key (field, value)
   ) ${keyed}`,
  "create index tally_most on tally (field, readouts desc, value)",
  `insert into tally (field, value, readouts, latest)
     select field, value, count(*), max(published)
     from mention join reading on reading.document = mention.document group by field, value`,
];

/** Scores as millionths. */
const queues = ({ text }: DataDefinition): string[] => [
  "alter table entry add column score integer not null default 0",
  "create index entry_queue on entry (score, claim, relation) where doubtful = 1",
  `alter table doubt add column id ${text} not null default ''`,
  "alter table doubt add column score integer not null default 0",
  "create index doubt_queue on doubt (score desc, id)",
  "alter table person add column readouts integer not null default 0",
  "create index person_most on person (readouts desc, name, id)",
  "create index person_most_of_party on person (party, readouts desc, name, id)",
  "create index document_added on document (added)",
];

const again = ({ text }: DataDefinition): string[] => [
  `alter table stale add column mark ${text} not null default ''`,
  // What was followed up before has none of these and is followed up anew.
  `insert into stale (field, value)
     select distinct field, value from mention where field in ('relation', 'party')
     on conflict do nothing`,
];
