import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Context } from "./context.js";
import { INSTRUCTIONS } from "./instructions.js";
import { refusalOf } from "./refusal.js";
import { addResources } from "./resources.js";
import type { Tool } from "./tool.js";
import { briefTool } from "./tools/brief.js";
import { compareTool } from "./tools/compare.js";
import { peopleTool } from "./tools/people.js";
import { personTool } from "./tools/person.js";
import { readDocumentTool } from "./tools/read-document.js";
import { roadmapTool } from "./tools/roadmap.js";
import { searchTool } from "./tools/search.js";
import { threadTool } from "./tools/thread.js";

const TOOLS: readonly Tool[] = [
  searchTool,
  readDocumentTool,
  roadmapTool,
  threadTool,
  compareTool,
  briefTool,
  peopleTool,
  personTool,
];

/** Nothing outside the record is reached, nothing in it is changed, and the same question has the same answer. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** A server of the Model Context Protocol over a record, to be connected with a transport. */
export function createMcpServer(context: Context): McpServer {
  const server = new McpServer(
    { name: "entente", title: "Entente", version: context.version },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_ARGUMENTS },
  );
  for (const { name, title, description, input, output, ...tool } of TOOLS)
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: READ_ONLY },
      (given) => result(context, { name, ...tool }, given),
    );
  addResources(server, context);
  return server;
}

/** No tool takes as many. */
const MOST_ARGUMENTS = 20;

/** What a call comes to: an answer, or why there is none. The log knows the tool and the time, never what was asked. */
async function result(
  context: Context,
  { name, answer }: Pick<Tool, "name" | "answer">,
  given: unknown,
): Promise<CallToolResult> {
  const begun = performance.now();
  const log = (outcome: string): void =>
    context.log.info({ tool: name, outcome, milliseconds: Math.round(performance.now() - begun) }, "call");
  try {
    const { data, text } = await answer(context, given);
    log("answered");
    return { content: [{ type: "text", text }], structuredContent: data };
  } catch (error) {
    log("refused");
    return { content: [{ type: "text", text: refusalOf(error, context) }], isError: true };
  }
}
