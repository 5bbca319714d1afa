import { Command, CommanderError } from "commander";
import { Problem } from "../problem.js";
import { compareCommand } from "./compare-command.js";
import { FINE, leaveWhenUnwritable, messageOf, WRONG_USAGE } from "./output.js";
import { readCommand } from "./read-command.js";
import { serveCommand } from "./serve-command.js";
import { version } from "./version.js";

const HELP = "run `entente --help` for the commands, or `entente COMMAND --help` for options and examples";

/**
 * Runs the command line.
 * @param words the arguments after the program's name
 * @returns the exit code: 0 fine, 1 some input failed, 2 wrong usage
 */
export async function main(words: readonly string[]): Promise<number> {
  leaveWhenUnwritable(process.stdout, "standard output");
  let code = FINE;
  const program = programOf(
    readCommand(async (plan) => {
      const { readFiles } = await import("./read-files.js");
      code = await readFiles(plan);
    }),
    compareCommand(async (plan) => {
      const { compareFiles } = await import("./compare-files.js");
      code = await compareFiles(plan);
    }),
    serveCommand(async (plan) => {
      const { serve } = await import("./serve.js");
      await serve(plan);
    }),
  );
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    return codeFor(error);
  }
}

function programOf(...commands: readonly Command[]): Command {
  const program = new Command("entente")
    .description(
      "Reads diplomatic readouts and keeps the record: who met whom, who said what, who undertook what.",
    )
    .version(version(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .addHelpText("after", "\nStart with: entente read readout.txt\n");
  for (const command of commands) program.addCommand(command.helpOption("--help", "print this help"));
  for (const command of [program, ...commands]) {
    command.exitOverride().configureOutput({ outputError: (message, write) => write(inOneShape(message)) });
  }
  return program.helpCommand(false);
}

/** Turns the parser's `error: … (Did you mean …?)` into a message of the same shape as all others. */
function inOneShape(message: string): string {
  const plain = message.replace(/^error: /, "").trim();
  const at = plain.lastIndexOf("(Did you mean ");
  const what = (at < 0 ? plain : plain.slice(0, at)).trim().replace(/\.$/, "");
  return messageOf(what, at < 0 ? HELP : plain.slice(at + 1, -1).replace("Did", "did"));
}

function codeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : WRONG_USAGE;
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(messageOf(error.message, error.remedy));
  return WRONG_USAGE;
}
