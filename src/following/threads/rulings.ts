import type { Role } from "./thread.js";

/** What people have decided about the threads of a relation; it outdoes whatever words would say. Ids are those of claims. */
export interface Rulings {
  /** Claims that belong to a thread, by the id of the thread. */
  readonly bound: ReadonlyMap<string, string>;
  /** Claims that do not belong to these threads. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Claims that belong where they were found. */
  readonly confirmed: ReadonlySet<string>;
  /** Claims that open a thread of their own. */
  readonly alone: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
}

export const NO_RULINGS: Rulings = {
  bound: new Map(),
  apart: new Map(),
  confirmed: new Set(),
  alone: new Set(),
  roles: new Map(),
};
