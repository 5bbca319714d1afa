import type { Migration } from "./migration.js";

/** By what one text that several sources carry is found, and which documents carry it. */
export const duplicates: Migration = {
  name: "duplicates",
  statements: ({ text, keyed }) => [
    `create table band (
       band ${text} not null,
       document integer not null references document (number),
       primary key (band, document)
     ) ${keyed}`,
    `create table copy (
       document integer primary key references document (number),
       text integer not null references document (number)
     ) ${keyed}`,
    "create index copy_text on copy (text)",
  ],
};
