import { decisions } from "./decisions.js";
import { acts, amounts, encounters, facts, mentions, statements } from "./finds.js";
import { occasions, steps } from "./occasions.js";
import { offices, people } from "./people.js";
import { readouts, sources } from "./readouts.js";
import type { Table } from "./table.js";
import { entries, threads } from "./threads.js";

/** The tables into which the record is laid, for programs that work with tables. */
export const TABLES: readonly Table[] = [
  readouts,
  sources,
  mentions,
  statements,
  encounters,
  acts,
  facts,
  amounts,
  threads,
  entries,
  occasions,
  steps,
  people,
  offices,
  decisions,
];
