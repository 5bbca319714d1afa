import { ResourceTemplate, type McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { McpError } from "@modelcontextprotocol/sdk/types.js";
import { readoutShown } from "../app/readouts/readout.js";
import { latestReadouts, type ReadoutSummary } from "../app/readouts/readouts.js";
import type { Context } from "./context.js";
import { nextAfter, passageFrom, passageInWords } from "./passage.js";
import { nameIn } from "./quoted.js";
import { readoutInWords, readoutNamed } from "./readout.js";
import { refusalOf } from "./refusal.js";

/** So many of the latest documents are offered for choice; by its id every one can be had. */
const OFFERED = 50;
/** UTF-16 units: whoever chooses a document wants the whole, and hardly any is longer. */
const LONGEST = 100_000;
/** As the protocol has it. Source: Model Context Protocol 2025-11-25, Resources, "Error Handling". */
const NOT_FOUND = -32_002;

const TYPE = "text/plain";

/** Offers documents to people who choose one from a list in their client. */
export function addResources(server: McpServer, context: Context): void {
  const list = async () => ({
    resources: (await latestReadouts(context.store, { limit: OFFERED })).map(offered),
  });
  server.registerResource(
    "readout",
    new ResourceTemplate("entente://readouts/{id}", { list }),
    { description: "A readout as published, by its id", mimeType: TYPE },
    async ({ href }, { id }) => {
      try {
        return { contents: [{ uri: href, mimeType: TYPE, text: await textOf(context, String(id)) }] };
      } catch (error) {
        throw new McpError(NOT_FOUND, refusalOf(error, context));
      }
    },
  );
}

const offered = ({ id, name, published, publisher }: ReadoutSummary) => ({
  uri: `entente://readouts/${id}`,
  name: nameIn(name),
  title: nameIn(name),
  description: [published, publisher].filter((part) => part !== undefined).join(", "),
  mimeType: TYPE,
});

async function textOf({ store }: Context, id: string): Promise<string> {
  const shown = await readoutShown(store, id);
  const passage = passageFrom(id, shown.text, { longest: LONGEST });
  const next = nextAfter(passage);
  const more = next === undefined ? "" : `\nread_document has the rest from ${next} on.`;
  return `${readoutInWords(readoutNamed(shown))}\n${passageInWords(passage)}${more}`;
}
