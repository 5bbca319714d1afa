import type { Migration } from "./migration.js";

/** People and offices that the user keeps in lists of their own: they stay until they are removed, whatever is read. */
export const rosters: Migration = {
  name: "rosters",
  statements: ({ text, identity, keyed, plain }) => [
    `create table roster (
       number ${identity},
       place ${text} not null unique,
       format ${text} not null,
       sha256 ${text} not null,
       who ${text} not null,
       imported ${text} not null
     ) ${plain}`,
    `create table roster_person (
       roster integer not null references roster (number),
       ordinal integer not null,
       id ${text} not null,
       party ${text} not null,
       value ${text} not null,
       primary key (roster, ordinal)
     ) ${keyed}`,
    "create index roster_person_id on roster_person (id)",
    "create index roster_person_party on roster_person (party)",
    `create table roster_name (
       form ${text} not null,
       roster integer not null references roster (number),
       ordinal integer not null,
       primary key (form, roster, ordinal)
     ) ${keyed}`,
    "create index roster_name_roster on roster_name (roster)",
  ],
};
