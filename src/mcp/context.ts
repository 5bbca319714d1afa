import type { Logger } from "pino";
import { dayOfRecord } from "../app/readouts/day.js";
import type { Store } from "../app/record.js";

/** What the tools answer from. */
export interface Context {
  readonly store: Store;
  readonly log: Logger;
  /** Of the program. */
  readonly version: string;
  /** The clock. */
  readonly now: () => Date;
}

/** The day by which a question is answered that names none, ISO. */
export const dayFor = ({ store, now }: Context): Promise<string> =>
  dayOfRecord(store, now().toISOString().slice(0, 10));
