import type { Migration } from "./migration.js";

/** Words of fields are told from words of texts by how they begin. */
export const words: Migration = { name: "words", statements: ({ wordsAnew }) => wordsAnew };
