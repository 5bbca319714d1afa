import { Command } from "commander";
import { WHERE, whereIs, withData, type DataOptions } from "../data.js";
import type { Exit } from "./command.js";

const EXAMPLES = `
A client starts it, as its configuration says:
  { "mcpServers": { "entente": { "command": "entente", "args": ["mcp", "--data", "/home/ada/entente.db"] } } }

Standard output carries the protocol and nothing else, standard error the log. \`entente serve\` answers the same at /mcp.
${WHERE}`;

/** `entente mcp`: answers a program that reasons, until that has no more to ask. */
export const mcpCommand = (_exit: Exit): Command =>
  withData(new Command("mcp"))
    .summary("let a program that reasons ask the record (MCP)")
    .description(
      "Answers by the Model Context Protocol on standard input and output: search, documents, roadmaps, threads, " +
        "comparisons, briefs and people, each with the words it rests on. It only reads.",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (options: DataOptions) => {
      const { answerMcp } = await import("../mcp.js");
      await answerMcp(whereIs(options));
    });
