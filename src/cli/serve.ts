import { once } from "node:events";
import { userInfo } from "node:os";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import open from "open";
import { pino, type Logger } from "pino";
import { createServer } from "../api/api.js";
import type { Session } from "../api/environment.js";
import { isLoopback } from "../api/security/hosts.js";
import { startJobs } from "../api/jobs/jobs.js";
import { listen } from "../api/serve.js";
import { hasAccounts } from "../app/accounts/users.js";
import type { Store } from "../app/record.js";
import { withRecord } from "./data.js";
import { UsageProblem } from "./output.js";
import type { ServePlan } from "./commands/serve.js";
import { version } from "./version.js";

const WEB = fileURLToPath(new URL("../web", import.meta.url));

/**
 * Serves until the process is told to stop.
 * @throws Problem when it cannot listen, or would be open to others without accounts
 */
export const serve = (plan: ServePlan): Promise<void> =>
  withRecord(plan.where, (store) => serveRecord(plan, store), true);

async function serveRecord(plan: ServePlan, store: Store): Promise<void> {
  const log = logOf();
  const jobs = startJobs({ store, log, now });
  const app = createServer({
    store,
    jobs,
    log,
    version: version(),
    web: WEB,
    owner: ownerOf(),
    ...(await signInFor(plan, store)),
    now,
    ...(plan.url && { publicHost: plan.url.host }),
  });
  const { url, close } = await listen(app, plan.host, plan.port);
  process.stdout.write(`Entente is at ${plan.url?.href ?? url} (stop it with Ctrl+C)\n`);
  if (plan.open) await open(url);
  await toldToStop();
  log.info("stopping");
  await close();
  await jobs.stop();
}

/** A record that has accounts asks for them, wherever it listens; one that has none listens on this machine only. */
async function signInFor({ host, port, url }: ServePlan, store: Store) {
  if (await hasAccounts(store)) {
    const { signInOf } = await import("../app/accounts/sign-in.js");
    return { signIn: await signInOf(store, { url: url?.origin ?? `http://${host}:${port}` }) };
  }
  if (isLoopback(host)) return {};
  throw new UsageProblem(
    `--host ${host} would open the record to others, and it has no accounts`,
    "add the first with `entente user add ADDRESS --role admin`",
  );
}

/** On a terminal only what is wrong; else everything, one JSON object a line. */
const logOf = (): Logger =>
  pino(
    { level: isatty(process.stderr.fd) ? "warn" : "info", base: null },
    pino.destination({ dest: process.stderr.fd, sync: true }),
  );

/** Whoever uses the machine. */
function ownerOf(): Session {
  const name = userInfo().username;
  return { user: { id: name, name }, scopes: ["read", "write", "administer"], by: "machine" };
}

const now = (): Date => new Date();

const toldToStop = (): Promise<unknown> => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
