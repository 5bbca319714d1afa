import type { DataDefinition } from "../engines/engine.js";
import { accounts } from "./accounts.js";
import { documentsAndClaims } from "./documents-and-claims.js";
import { duplicates } from "./duplicates.js";
import { jobs } from "./jobs.js";
import { listings } from "./listings.js";
import { lookups } from "./lookups.js";
import { particulars } from "./particulars.js";
import { people } from "./people.js";
import { results } from "./results.js";
import { rosters } from "./rosters.js";
import { watching } from "./watching.js";
import { words } from "./words.js";

/** A step from one form of the tables to the next; what has been released is never changed. */
export interface Migration {
  readonly name: string;
  readonly statements: (ddl: DataDefinition) => readonly string[];
}

/** In order; the first has the number 1. */
export const MIGRATIONS: readonly Migration[] = [
  documentsAndClaims,
  results,
  accounts,
  people,
  jobs,
  duplicates,
  watching,
  rosters,
  listings,
  particulars,
  words,
  lookups,
];
