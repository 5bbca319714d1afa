import type { Migration } from "./migration.js";

/** What else is known of a text where it was found: what it came as, its language and title, where its pages begin. */
export const particulars: Migration = {
  name: "particulars of sources",
  statements: ({ text }) =>
    ["media_type", "language", "title", "page_starts"].map(
      (column) => `alter table source add column ${column} ${text}`,
    ),
};
