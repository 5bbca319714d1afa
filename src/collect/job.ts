import type { About, Columns } from "./collected.js";
import type { Limits } from "./limits.js";
import type { Source } from "./source.js";

/** What there is to be taken apart: plain data, since it goes to another thread. */
export interface Job {
  /** Links are wanted of what was fetched and turned out to be a feed or a sitemap. */
  readonly wanted: "readouts" | "links";
  readonly source: Source;
  readonly name: string;
  /** What is known of it from elsewhere. */
  readonly about: About;
  readonly charset?: string;
  readonly columns: Columns;
  readonly limits: Limits;
}
