import type { Migration } from "./migration.js";

/** Sources that are watched, and what is known of each: a run that was cut off goes on from there. */
export const watching: Migration = {
  name: "watching",
  statements: ({ text, keyed }) => [
    `create table watched (
       address ${text} primary key,
       state ${text} not null
     ) ${keyed}`,
  ],
};
