import type { Logger } from "pino";
import type { SignIn } from "../app/accounts/sign-in.js";
import type { Fetcher } from "../app/collect.js";
import type { Store } from "../app/record.js";
import type { Jobs } from "./jobs/jobs.js";
import type { Session } from "./environment.js";

/** What a server is made from. */
export interface Service {
  readonly store: Store;
  readonly jobs: Jobs;
  /** Fetches readouts from addresses. */
  readonly fetcher: Fetcher;
  readonly log: Logger;
  /** Of the program. */
  readonly version: string;
  /** Where the built web client is. */
  readonly web: string;
  /** The host of the public address, as `entente.example.org`, where there is one. */
  readonly publicHost?: string;
  /** By which people sign in; missing where the record is for whoever uses the machine. */
  readonly signIn?: SignIn;
  /** Whoever uses the machine: asks where nobody signs in. */
  readonly owner: Session;
  /** Goes over from the examples to a record of one's own; missing where no examples are shown. */
  readonly leaveExamples?: () => void;
  /** The clock. */
  readonly now: () => Date;
}

/** The time as the record writes it. */
export const timeOf = ({ now }: Service): string => now().toISOString();

/** The day by which a calendar is read. */
export const dayOf = (service: Service): string => timeOf(service).slice(0, 10);
