import { userInfo } from "node:os";
import { Option } from "commander";
import type { Columns } from "../../app/collect.js";
import { UsageProblem } from "../output.js";

/** Makes what reads an option's value as a day of the calendar, `2034-06-22`. */
export const dayFor =
  (option: string) =>
  (given: string): string => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
    // A day that its month does not have is moved into the next month by `Date`.
    if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given))
      return given;
    throw new UsageProblem(`${option} ${given} is no day of the calendar`, "give one as 2034-06-22");
  };

export const notBlank =
  (option: string) =>
  (given: string): string => {
    if (given.trim() !== "") return given;
    throw new UsageProblem(`${option} is blank`, "give it a name or leave it out");
  };

/** Makes what reads an option's value as the address of a server. */
export const urlFor =
  (option: string) =>
  (given: string): URL => {
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return new URL(given);
    throw new UsageProblem(`${option} ${given} is no address`, "give one as https://entente.example.org");
  };

/** Who decides: who is said to, else whose account this is. */
export const decidedBy = ({ by }: { readonly by?: string }): string => by ?? userInfo().username;

/** Standard input comes to an end. */
export function refuseTwice(names: readonly string[]): void {
  if (names.filter((name) => name === "-").length > 1)
    throw new UsageProblem("standard input can be read only once", "give - once");
}

const COLUMNS = ["text", "title", "published", "publisher", "language", "address"] as const;

/** The option `--column`, to be given once for each column that is not called as usual: `text=body`. */
export const columnOption = (): Option =>
  new Option(
    "--column <what=name>",
    `in tables: the column that holds the ${COLUMNS.join(", ")}; may be repeated`,
  ).argParser((given: string, before: Columns | undefined): Columns => ({ ...before, ...columnIn(given) }));

function columnIn(given: string): Columns {
  const [what, name] = [given.slice(0, given.indexOf("=")), given.slice(given.indexOf("=") + 1)];
  const column = COLUMNS.find((known) => known === what);
  if (column !== undefined && name.trim() !== "") return { [column]: name };
  throw new UsageProblem(`--column ${given} names no column`, `give one as ${COLUMNS[0]}=body`);
}

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/** Makes what reads an option's value as a time in minutes, `15m`, `6h` or `1d`. */
export const minutesFor =
  (option: string) =>
  (given: string): number => {
    const [, count = "", unit = ""] = /^([1-9]\d{0,3})([mhd])$/.exec(given) ?? [];
    const minutes = Number(count) * (MINUTES[unit] ?? 0);
    if (minutes > 0) return minutes;
    throw new UsageProblem(`${option} ${given} is no time`, "give one as 15m, 6h or 1d");
  };
