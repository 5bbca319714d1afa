import { basename, extname, resolve } from "node:path";
import { add, prepare, type Added, type Prepared, type Received } from "../app/add/add.js";
import { carriedBy } from "../app/add/carried.js";
import { particularsOf } from "../app/add/particulars.js";
import { digest, type Digest, type Text } from "../app/add/digest.js";
import { settled, type Columns } from "../app/collect.js";
import type { Store, Where } from "../app/record.js";
import { Problem } from "../problem.js";
import { problemOf } from "./answer.js";
import { withRecord } from "./data.js";
import { followAll } from "./follow-all.js";
import { inOrder } from "./in-order.js";
import { findInputs, STANDARD_INPUT, titleOf, type Input } from "./inputs.js";
import { documentsIn, type Readable } from "./documents.js";
import { load } from "./load.js";
import { FINE, messageOf, SOME_FAILED, write } from "./output.js";
import { poolFor, type Pool } from "./pool.js";
import { progressOver, type Progress } from "./progress.js";
import { summaryOf, type Tally } from "./add-summary.js";

/** What `entente add` was asked to do. */
export interface AddPlan {
  /** Files, directories or `-`, at least one. */
  readonly names: readonly string[];
  readonly where: Where;
  /** What is known of all of them. */
  readonly given: Pick<Received, "published" | "publisher" | "url">;
  /** Which columns of tables hold what. */
  readonly columns: Columns;
  readonly json: boolean;
}

/** A transaction holds so many: few enough that other writers need not wait long, enough that the disk does not rule. */
const BATCH = 20;
/** What reads in a thread. */
export const DIGEST_WORKER = new URL("../app/add/digest-worker.js", import.meta.url);

/** An input, ready to be recorded, or with the message that says why it is not. */
interface Ready {
  readonly file: string;
  readonly prepared?: Prepared;
  readonly message?: string;
  /** What is wrong with the record itself: there is no use in going on. */
  readonly fatal?: Problem;
}

/**
 * Reads what the plan names and records it.
 * @returns the exit code
 * @throws Problem when the record cannot be used; what was recorded before stays
 */
export async function addFiles(plan: AddPlan): Promise<number> {
  const inputs = await findInputs(plan.names);
  const tally = await withRecord(plan.where, (store) => addAndFollow(store, inputs, plan), true);
  await write(process.stdout, summaryOf(tally, plan.json));
  return tally.failed.length === 0 ? FINE : SOME_FAILED;
}

async function addAndFollow(store: Store, inputs: readonly Input[], plan: AddPlan): Promise<Tally> {
  const tally = await addAll(store, inputs, plan);
  await followAll(store);
  return tally;
}

async function addAll(store: Store, inputs: readonly Input[], plan: AddPlan): Promise<Tally> {
  const tally: Tally = { added: [], failed: [] };
  const progress = progressOver(inputs.length, inputs.length > 1 && process.stderr.isTTY);
  const pool = await poolFor<Text, Digest>(inputs.length, DIGEST_WORKER, digest);
  let batch: Ready[] = [];
  const flush = async (): Promise<void> => {
    await record(store, batch, pool, tally);
    for (const { message } of batch) advance(progress, message);
    batch = [];
  };
  try {
    for await (const ready of inOrder(documentsIn(inputs, plan.columns), pool.ahead, (document) =>
      readied(store, document, plan.given, pool),
    )) {
      if (ready.fatal !== undefined) throw ready.fatal;
      batch.push(ready);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
  } finally {
    progress.stop();
    await pool.stop();
  }
  return tally;
}

function advance(progress: Progress, message: string | undefined): void {
  if (message !== undefined) progress.say(message);
  progress.step();
}

/** Loads and reads an input; never rejects. */
async function readied(
  store: Store,
  document: Readable,
  given: AddPlan["given"],
  pool: Pool<Text, Digest>,
): Promise<Ready> {
  const { file } = document;
  try {
    if (document.problem !== undefined) throw document.problem;
    const received = { ...(await loaded(document)), ...given, ...nameAndPlace(file, given) };
    return { file, prepared: await prepare(store, received, pool.run) };
  } catch (error) {
    if (error instanceof Problem && error.subject !== undefined) return { file, fatal: error };
    const { what, remedy } = problemOf(error);
    return { file, message: messageOf(what, remedy, titleOf(file)) };
  }
}

/** The text of a readout, and what is known of it where it was taken out of something. */
async function loaded({ file, text, found }: Readable): Promise<Omit<Received, "name" | "place">> {
  if (found === undefined) return plainText(text ?? (await load(file)));
  const { address, bytes } = found;
  return {
    text: found.text,
    bytes,
    ...particularsOf(found),
    ...(address !== undefined && { url: address }),
  };
}

/** A text as all texts are kept, so that it is the same in whatever it comes; what it was is kept too. */
function plainText(given: string): Pick<Received, "text" | "bytes" | "mediaType"> {
  const text = settled(given);
  const mediaType = "text/plain";
  return text === given ? { text, mediaType } : { text, mediaType, bytes: new TextEncoder().encode(given) };
}

/** A file is known again by its path, what comes from standard input by its URL if at all. */
function nameAndPlace(file: string, { url }: AddPlan["given"]): Pick<Received, "name" | "place"> {
  const name = file === STANDARD_INPUT ? (url ?? "standard input") : basename(file, extname(file));
  const place = url ?? (file === STANDARD_INPUT ? undefined : resolve(file));
  return { name, ...(place !== undefined && { place }) };
}

async function record(
  store: Store,
  batch: readonly Ready[],
  pool: Pool<Text, Digest>,
  tally: Tally,
): Promise<void> {
  const ready = batch.filter(({ prepared }) => prepared !== undefined);
  const texts = ready.flatMap(({ prepared }) => prepared ?? []);
  if (texts.length > 0) {
    const added: Added[] = await add(store, texts, pool.run, new Date().toISOString());
    for (const [at, one] of added.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- few texts are carried by several
      tally.added.push({ file: titleOf(ready[at]?.file ?? ""), ...(await told(store, one)) });
    }
  }
  for (const { file, message } of batch) if (message !== undefined) tally.failed.push(titleOf(file));
}

/** What came of adding, with the text that was held already, where there is one. */
async function told(
  store: Store,
  { sameAs, ...added }: Added,
): Promise<Omit<Tally["added"][number], "file">> {
  return sameAs === undefined
    ? added
    : { ...added, sameText: await carriedBy(store, { id: added.id, sameAs }) };
}
