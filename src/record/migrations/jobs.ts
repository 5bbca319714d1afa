import type { Migration } from "./migration.js";

/** Long work, kept so that it outlives the program; what is done leaves only its counts. */
export const jobs: Migration = {
  name: "jobs",
  statements: ({ identity, keyed, plain }) => [
    `create table job (
       number ${identity},
       id text not null unique,
       kind text not null,
       state text not null,
       who text not null,
       created text not null,
       finished text,
       total integer not null,
       done integer not null,
       failed integer not null
     ) ${plain}`,
    "create index job_state on job (state)",
    `create table job_item (
       job integer not null references job (number),
       ordinal integer not null,
       name text not null,
       value text,
       problem text,
       primary key (job, ordinal)
     ) ${keyed}`,
  ],
};
