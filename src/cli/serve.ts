import { once } from "node:events";
import { userInfo } from "node:os";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import open from "open";
import { pino, type Logger } from "pino";
import { createServer } from "../api/api.js";
import type { Session } from "../api/environment.js";
import { isLoopback } from "../api/security/hosts.js";
import { listen } from "../api/serve.js";
import { UsageProblem } from "./output.js";
import type { ServePlan } from "./commands/serve.js";
import { version } from "./version.js";

const WEB = fileURLToPath(new URL("../web", import.meta.url));

/**
 * Serves until the process is told to stop.
 * @throws Problem when it cannot listen, or would be open to others without accounts
 */
export async function serve(plan: ServePlan): Promise<void> {
  const log = logOf();
  if (!isLoopback(plan.host))
    throw new UsageProblem(
      `--host ${plan.host} would open the record to others, and it has no accounts`,
      "add the first with `entente user add --role admin`",
    );
  const owner = ownerOf();
  const app = createServer({
    log,
    version: version(),
    web: WEB,
    accounts: false,
    identify: () => Promise.resolve(owner),
    ready: () => Promise.resolve(true),
    ...(plan.url && { publicHost: plan.url.host }),
  });
  const { url, close } = await listen(app, plan.host, plan.port);
  process.stdout.write(`Entente is at ${plan.url?.href ?? url} (stop it with Ctrl+C)\n`);
  if (plan.open) await open(url);
  await toldToStop();
  log.info("stopping");
  await close();
}

/** On a terminal only what is wrong; else everything, one JSON object a line. */
const logOf = (): Logger =>
  pino(
    { level: isatty(process.stderr.fd) ? "warn" : "info", base: null },
    pino.destination({ dest: 2, sync: true }),
  );

/** Whoever uses the machine. */
function ownerOf(): Session {
  const name = userInfo().username;
  return { user: { id: name, name }, scopes: ["read", "write", "administer"], by: "machine" };
}

const toldToStop = (): Promise<unknown> => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
