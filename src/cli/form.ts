import { Option, type Command } from "commander";

/** How a listing is to look. */
export type Form = "text" | "json" | "csv";

/** The options that say so. */
export interface FormOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** A command that lists things, with the options for its form; `line`: what a line of CSV stands for. */
export const withForm = (command: Command, line: string): Command =>
  command
    .addOption(new Option("--json", "all of it as JSON, for programs").conflicts("csv"))
    .option("--csv", `one line for each ${line}`);

export const formOf = ({ json, csv }: FormOptions): Form => (json ? "json" : csv ? "csv" : "text");
