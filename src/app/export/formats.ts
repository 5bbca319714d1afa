import { Problem } from "../../problem.js";
import type { Format } from "./format.js";

/** Every format, in the order in which they are listed; each has a page in docs/formats. */
export const FORMATS: readonly Format[] = [
  {
    name: "jsonl",
    about: "everything, one JSON object a line",
    mediaType: "application/jsonl",
    extension: "jsonl",
    load: async () => (await import("./formats/jsonl.js")).jsonLines,
  },
  {
    name: "csv",
    about: "tables with a Frictionless datapackage.json, in a ZIP archive",
    mediaType: "application/zip",
    extension: "zip",
    load: async () => (await import("./formats/csv.js")).csv,
  },
  {
    name: "parquet",
    about: "the same tables as Apache Parquet, in a ZIP archive",
    mediaType: "application/zip",
    extension: "zip",
    load: async () => (await import("./formats/parquet.js")).parquet,
  },
  {
    name: "ics",
    about: "planned encounters and due dates, for calendars",
    mediaType: "text/calendar",
    extension: "ics",
    load: async () => (await import("./formats/ics/ics.js")).ics,
  },
  {
    name: "atom",
    about: "what is new and what has become overdue, for readers of feeds",
    mediaType: "application/atom+xml",
    extension: "atom",
    load: async () => (await import("./formats/feed/atom.js")).atom,
  },
  {
    name: "jsonfeed",
    about: "the same as JSON Feed",
    mediaType: "application/feed+json",
    extension: "json",
    load: async () => (await import("./formats/feed/json-feed.js")).jsonFeed,
  },
  {
    name: "jsonld",
    about: "finds as W3C Web Annotations with PROV-O, schema.org events and quotations",
    mediaType: "application/ld+json",
    extension: "jsonld",
    load: async () => (await import("./formats/jsonld/jsonld.js")).jsonLd,
  },
  {
    name: "popolo",
    about: "people, organizations, posts, memberships, events and speeches",
    mediaType: "application/json",
    extension: "json",
    load: async () => (await import("./formats/popolo.js")).popolo,
  },
  {
    name: "ftm",
    about: "FollowTheMoney entities for OpenAleph, one a line",
    mediaType: "application/json+ftm",
    extension: "json",
    load: async () => (await import("./formats/ftm.js")).followTheMoney,
  },
  {
    name: "plover",
    about: "political events for PLOVER’s tools, one a line",
    mediaType: "application/jsonl",
    extension: "jsonl",
    load: async () => (await import("./formats/plover.js")).plover,
  },
];

/**
 * The format of a name.
 * @throws Problem when there is none; it lists those that there are
 */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (format !== undefined) return format;
  const names = FORMATS.map((known) => known.name).join(", ");
  throw new Problem("is no format", `there are ${names}`, name);
}
