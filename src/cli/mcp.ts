import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Where } from "../app/record.js";
import { createMcpServer } from "../mcp/server.js";
import { withRecord } from "./data.js";
import { logOf } from "./log.js";
import { toldToStop } from "./told-to-stop.js";
import { version } from "./version.js";

/** A question is some hundred bytes. */
const LARGEST_MEGABYTES = 1;
const MEGABYTE = 1024 * 1024;

/**
 * Answers what comes by standard input until that ends or the process is told to stop.
 * @throws Problem when there is no such record
 */
export const answerMcp = (where: Where): Promise<void> =>
  withRecord(where, async (store) => {
    const log = logOf();
    const server = createMcpServer({ store, log, version: version(), now: () => new Date() });
    const transport = new StdioServerTransport(process.stdin, process.stdout, {
      maxBufferSize: LARGEST_MEGABYTES * MEGABYTE,
    });
    // A message that is none may hold what somebody asked: only the kind of mistake is logged.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
    server.server.onerror = ({ name }) => log.warn({ mistake: name }, "message refused");
    const closed = new Promise<void>((resolve) => {
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it is no event target
      server.server.onclose = resolve;
    });
    await server.connect(transport);
    await Promise.race([closed, once(process.stdin, "end"), toldToStop()]);
    await server.close();
  });
