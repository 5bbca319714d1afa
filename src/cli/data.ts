import { Option, type Command } from "commander";
import type { Store, Where } from "../app/record.js";

/** Where the record is when nobody says. */
const DEFAULT_FILE = "entente.db";

/** What every command about the record can be told. */
export interface DataOptions {
  readonly data?: string;
}

export const WHERE = `
The record is the file of --data, else that of ENTENTE_DATA, else the PostgreSQL database of DATABASE_URL
(postgres://user:password@host/database), else ./${DEFAULT_FILE}.
`;

/** Gives a command the option that says where the record is. */
export const withData = (command: Command): Command =>
  command.addOption(new Option("--data <file>", "the record: a file, or postgres://… of a server"));

/** Where the record is, as the options and the environment say. */
export function whereIs({ data }: DataOptions): Where {
  const { ENTENTE_DATA, DATABASE_URL } = process.env;
  const given = [data, ENTENTE_DATA, DATABASE_URL].find(
    (place) => place !== undefined && place.trim() !== "",
  );
  const place = given ?? DEFAULT_FILE;
  return /^postgres(?:ql)?:\/\//.test(place) ? { url: place } : { file: place };
}

/**
 * Opens the record, does the work and closes it, whatever comes.
 * @param create whether a file that is not there is made
 * @param longest how long a question may take, in milliseconds
 */
export async function withRecord<Result>(
  where: Where,
  work: (store: Store) => Promise<Result>,
  create = false,
  longest?: number,
): Promise<Result> {
  const { openRecord } = await import("../app/record.js");
  const store = await openRecord(where, { create, ...(longest !== undefined && { longest }) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
