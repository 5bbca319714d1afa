import type { About, Columns } from "./collected.js";
import { dayOf } from "./day.js";
import { settled, textOf, titled } from "./settle.js";

/** What columns of corpora are usually called, in lower case; the first that is there is taken. */
const USUAL: Readonly<Record<"text" | keyof About, readonly string[]>> = {
  text: ["text", "body", "content", "full_text", "fulltext", "article", "maintext"],
  title: ["title", "headline", "heading"],
  published: [
    "published",
    "date",
    "published_at",
    "date_published",
    "publication_date",
    "pubdate",
    "datetime",
  ],
  publisher: ["publisher", "source", "outlet", "site_name", "agency"],
  language: ["language", "lang"],
  address: ["address", "url", "link", "uri", "permalink"],
};

const DELIMITERS = [",", ";", "\t"] as const;

/** A row of a table, whatever its columns hold. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row tells of a readout. */
export interface RowContents {
  readonly text: string;
  readonly about: About;
}

/** Which column of a row holds what; columns are found whatever their case. */
export function contentsOf(row: Row, columns: Columns): RowContents | undefined {
  const byName = new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
  const valueOf = (what: "text" | keyof About): string | undefined => {
    const names = columns[what] === undefined ? USUAL[what] : [columns[what].toLowerCase()];
    const value = names.map((name) => wordsOf(byName.get(name))).find((words) => words !== undefined);
    return value;
  };
  const body = valueOf("text");
  if (body === undefined) return undefined;
  const title = valueOf("title");
  const published = dayOf(valueOf("published"));
  const [publisher, language, address] = [valueOf("publisher"), valueOf("language"), valueOf("address")];
  return {
    text: textOf(titled(title, settled(body).trimEnd().split("\n\n"))),
    about: {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(publisher !== undefined && { publisher }),
      ...(language !== undefined && { language: language.slice(0, 2).toLowerCase() }),
      ...(address !== undefined && { address }),
    },
  };
}

function wordsOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** How the first line of a table parts its columns, where one of these holds the text. */
export function textColumnOf(line: string, columns: Columns): string | undefined {
  const wanted = columns.text === undefined ? USUAL.text : [columns.text.toLowerCase()];
  return DELIMITERS.find((delimiter) => {
    const names = line.split(delimiter).map((name) => name.replaceAll('"', "").trim().toLowerCase());
    return names.length > 1 && names.some((name) => wanted.includes(name));
  });
}

/** What to do where no column holds the text. */
export const NAME_THE_COLUMN = "name the column that holds the text";
