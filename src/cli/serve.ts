import { EventEmitter, once } from "node:events";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { fileURLToPath } from "node:url";
import open from "open";
import { createServer } from "../api/api.js";
import type { Session } from "../api/environment.js";
import { isLoopback } from "../api/security/hosts.js";
import { startJobs } from "../api/jobs/jobs.js";
import { LONGEST_ANSWER } from "../api/security/limits.js";
import { listen } from "../api/serve.js";
import { hasAccounts } from "../app/accounts/users.js";
import { openFetcher } from "../app/collect.js";
import type { Store, Where } from "../app/record.js";
import { withRecord } from "./data.js";
import { logOf } from "./log.js";
import { UsageProblem } from "./output.js";
import type { ServePlan } from "./commands/serve.js";
import { toldToStop } from "./told-to-stop.js";
import { version } from "./version.js";

const WEB = fileURLToPath(new URL("../web", import.meta.url));

/**
 * Serves until the process is told to stop.
 * @throws Problem when it cannot listen, or would be open to others without accounts
 */
export async function serve(plan: ServePlan): Promise<void> {
  if (!plan.examples || isThere(plan.where)) return serveOwn(plan);
  const { withExamples } = await import("./examples.js");
  const next = await withExamples((store) => serveRecord(plan, store, true));
  if (next === "left") await serveOwn({ ...plan, open: false });
}

const serveOwn = (plan: ServePlan): Promise<void> =>
  withRecord(plan.where, async (store) => void (await serveRecord(plan, store, false)), true, LONGEST_ANSWER);

const isThere = (where: Where): boolean => !("file" in where) || existsSync(where.file);

/** Serves a record; tells whether the process is to stop, or the examples have been left. */
async function serveRecord(plan: ServePlan, store: Store, examples: boolean): Promise<Ending> {
  const log = logOf();
  // Whoever is refused has nothing done for them.
  const signIn = await signInFor(plan, store);
  const jobs = startJobs({ store, log, now });
  const fetcher = openFetcher();
  const left = leaving();
  const app = createServer({
    store,
    jobs,
    fetcher,
    log,
    version: version(),
    web: WEB,
    owner: ownerOf(),
    ...signIn,
    now,
    ...(plan.url && { publicHost: plan.url.host }),
    ...(examples && { leaveExamples: left.leave }),
  });
  try {
    return await serveUntilStopped(plan, app, log, left.promise);
  } finally {
    await jobs.stop();
    await fetcher.close();
  }
}

type Ending = "stopped" | "left";

/** @throws Problem when the port or the address cannot be had */
async function serveUntilStopped(
  plan: ServePlan,
  app: ReturnType<typeof createServer>,
  log: ReturnType<typeof logOf>,
  left: Promise<Ending>,
): Promise<Ending> {
  const { url, close } = await listen(app, plan.host, plan.port);
  process.stdout.write(`Entente is at ${plan.url?.href ?? url} (stop it with Ctrl+C)\n`);
  if (plan.open) await open(url);
  const ended = await Promise.race([toldToStop(), left]);
  log.info(ended === "left" ? "leaving the examples" : "stopping");
  await close();
  return ended;
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

/** Whoever uses the machine. */
function ownerOf(): Session {
  const name = userInfo().username;
  return { user: { id: name, name }, scopes: ["read", "write", "administer"], by: "machine" };
}

const now = (): Date => new Date();

/** A promise that is kept when the examples are left. */
function leaving() {
  const leaver = new EventEmitter();
  return {
    promise: once(leaver, "left").then(() => "left" as const),
    leave: () => void leaver.emit("left"),
  };
}
