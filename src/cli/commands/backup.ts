import { Command } from "commander";
import { listed } from "../../app/wording/who.js";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE, write } from "../output.js";
import { counted } from "../wording.js";
import type { Exit } from "./command.js";

const BACKUP_HELP = `
Example:
  entente backup record-2034-06-22.jsonl.gz

The file holds all documents, where they were found, what is read in them, what has been decided (publishers that were
added too) and what is watched. It does not
depend on the kind of database: what was backed up from a file can be restored to a server, and the other way round.
${WHERE}`;

const RESTORE_HELP = `
Examples:
  entente restore record-2034-06-22.jsonl.gz --data new.db
  entente restore record-2034-06-22.jsonl.gz --data postgres://user@host/database

The file is checked by its hashes before anything is written, and all of it is restored or nothing.
${WHERE}`;

/** How much a backup holds, in words. */
interface Counts {
  readonly document: number;
  readonly decision: number;
  readonly watched: number;
}

/** `entente backup`: all of the record in one file. */
export const backupCommand = (exit: Exit): Command =>
  withData(new Command("backup"))
    .summary("write all of the record into one file")
    .description("Writes all of the record, as it is at one moment, into one file.")
    .argument("<file>", "a new file, as record.jsonl.gz")
    .addHelpText("after", BACKUP_HELP)
    .action(async (file: string, options: DataOptions) => {
      const { writeBackup } = await import("../../app/record.js");
      const now = new Date().toISOString();
      const counts = await withRecord(whereIs(options), (store) => writeBackup(store, file, now));
      await write(process.stdout, `${file} holds ${inWords(counts)}\n`);
      exit(FINE);
    });

/** `entente restore`: an empty record from a backup. */
export const restoreCommand = (exit: Exit): Command =>
  withData(new Command("restore"))
    .summary("make a record from a backup")
    .description("Makes a record from a backup; the record must be new or empty.")
    .argument("<file>", "what `entente backup` has written")
    .addHelpText("after", RESTORE_HELP)
    .action(async (file: string, options: DataOptions) => {
      const { checkBackup, restoreBackup } = await import("../../app/record.js");
      await checkBackup(file);
      const counts = await withRecord(whereIs(options), (store) => restoreBackup(store, file), true);
      await write(process.stdout, `restored ${inWords(counts)}\n`);
      exit(FINE);
    });

const inWords = ({ document, decision, watched }: Counts): string =>
  listed([
    counted(document, "document", "documents"),
    counted(decision, "decision", "decisions"),
    ...(watched === 0 ? [] : [counted(watched, "watched source", "watched sources")]),
  ]);
