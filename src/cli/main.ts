import { Command, CommanderError } from "commander";
import { Problem } from "../problem.js";
import { addCommand } from "./commands/add.js";
import type { Exit, MakeCommand } from "./commands/command.js";
import { backupCommand, restoreCommand } from "./commands/backup.js";
import { briefCommand } from "./commands/brief.js";
import { exportCommand } from "./commands/export.js";
import { compareCommand } from "./commands/compare.js";
import { importCommand } from "./commands/import.js";
import { publisherCommand } from "./commands/publisher.js";
import { peopleCommand, personCommand } from "./commands/people.js";
import { readCommand } from "./commands/read.js";
import { rereadCommand } from "./commands/reread.js";
import { reviewCommand } from "./commands/review.js";
import { roadmapCommand } from "./commands/roadmap.js";
import { searchCommand } from "./commands/search.js";
import { showCommand } from "./commands/show.js";
import { timelineCommand } from "./commands/timeline.js";
import { statsCommand } from "./commands/stats.js";
import { serveCommand } from "./commands/serve.js";
import { mcpCommand } from "./commands/mcp.js";
import { userCommand } from "./commands/user.js";
import { withdrawCommand } from "./commands/withdraw.js";
import { watchCommand } from "./commands/watch.js";
import { FINE, leaveWhenUnwritable, messageOf, SOME_FAILED, UsageProblem, WRONG_USAGE } from "./output.js";
import { version } from "./version.js";

const COMMANDS: readonly MakeCommand[] = [
  readCommand,
  addCommand,
  roadmapCommand,
  timelineCommand,
  briefCommand,
  peopleCommand,
  personCommand,
  importCommand,
  reviewCommand,
  withdrawCommand,
  searchCommand,
  exportCommand,
  showCommand,
  statsCommand,
  rereadCommand,
  backupCommand,
  restoreCommand,
  compareCommand,
  serveCommand,
  mcpCommand,
  watchCommand,
  publisherCommand,
  userCommand,
];

/**
 * Runs the command line.
 * @param words the arguments after the program's name
 * @returns the exit code: 0 fine, 1 something failed, 2 wrong usage
 */
export async function main(words: readonly string[]): Promise<number> {
  leaveWhenUnwritable(process.stdout, "standard output");
  let code = FINE;
  const program = programOf((given) => {
    code = given;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    return codeFor(error);
  }
}

function programOf(exit: Exit): Command {
  const program = new Command("entente")
    .description(
      "Reads diplomatic readouts and keeps the record: who met whom, who said what, who undertook what.",
    )
    .version(version(), "--version", "print the version")
    .addHelpText("after", "\nStart with: entente read readout.txt\n")
    .helpCommand(false);
  for (const command of COMMANDS.map((make) => make(exit))) program.addCommand(inOneManner(command));
  return inOneManner(program);
}

/** Help and errors of all commands are alike. */
function inOneManner(command: Command): Command {
  command.commands.forEach(inOneManner);
  return command
    .helpOption("--help", "print this help")
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(inOneShape(message, command)) });
}

/** Turns the parser's `error: … (Did you mean …?)` into a message of the same shape as all others. */
function inOneShape(message: string, command: Command): string {
  const plain = message.replace(/^error: /, "").trim();
  const at = plain.lastIndexOf("(Did you mean ");
  const what = (at < 0 ? plain : plain.slice(0, at)).trim().replace(/\.$/, "");
  const help = `run \`${pathOf(command)} --help\` for the options and examples`;
  return messageOf(what, at < 0 ? help : plain.slice(at + 1, -1).replace("Did", "did"));
}

/** What is typed to reach a command: `entente watch add`. */
const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

function codeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USAGE;
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(messageOf(error.message, error.remedy, error.subject));
  return error instanceof UsageProblem ? WRONG_USAGE : SOME_FAILED;
}
