import { claimFrom } from "../../following/claim.js";
import { CORRECTABLE } from "../../following/corrections.js";
import { ROLES } from "../../following/threads/thread.js";
import { Problem } from "../../problem.js";
import { allDecisions, decide, standing, type NewDecision } from "../../record/decisions/decisions.js";
import { isWithdrawn } from "../../record/decisions/withdrawn.js";
import { numberOf } from "../../record/documents/put-document.js";
import { findClaim } from "../../record/decisions/find-claim.js";
import type { Database } from "../../record/engines/engine.js";
import type { Store } from "../../record/store.js";
import { GATHERED } from "../follow/constraints-from.js";
import { decidedPublishers } from "../publishers/decided-publishers.js";
import { publisherMeant } from "../publishers/publisher-meant.js";
import { Missing } from "../missing.js";
import { partyNamed } from "../party-named.js";
import { countOrNot, withdrawnBy } from "../withdrawals/count-or-not.js";
import { statusesDecided } from "./decided-statuses.js";
import type { Choice, Decider } from "./choice.js";
import { markStaleAfter } from "./mark-stale-after.js";

type Settled = Omit<NewDecision, "at" | "who" | "note">;

/**
 * Takes a decision: appends it, and has what rests on it followed up anew when it is next asked for.
 * @returns its number, by which it can be undone
 * @throws Problem when what it is about is not there, or cannot be decided so
 */
export async function takeDecision(
  store: Store,
  choice: Choice,
  { who, now, note }: Decider,
): Promise<number> {
  return store.write(async (db) => {
    const settled = await settle(db, choice);
    await markStaleAfter(db, settled);
    const number = await decide(db, { ...settled, at: now, who, ...(note !== undefined && { note }) });
    const document = await withdrawnBy(db, settled);
    if (document !== undefined) await countOrNot({ db, engine: store.engine }, document);
    return number;
  });
}

async function settle(db: Database, choice: Choice): Promise<Settled> {
  switch (choice.kind) {
    case "accept":
    case "merge":
      return {
        kind: choice.kind,
        subject: await known(db, choice.claim),
        after: { thread: await known(db, choice.thread) },
      };
    case "reject":
      return {
        kind: "reject",
        subject: await known(db, choice.claim),
        ...(choice.thread !== undefined && { before: { thread: choice.thread } }),
      };
    case "split":
      return { kind: "split", subject: await known(db, choice.claim) };
    case "same":
    case "different": {
      const [subject, as] = [await known(db, choice.claim), await known(db, choice.as)];
      return {
        kind: choice.kind === "same" ? "merge" : "split",
        subject,
        after: { [gatheredInto(subject, as)]: as },
      };
    }
    case "correct":
      return {
        kind: "correct",
        subject: await known(db, choice.claim),
        after: checked(choice.claim, choice.values),
      };
    case "status": {
      const subject = await known(db, choice.thread);
      const before = (await statusesDecided(db)).get(subject)?.status ?? null;
      return { kind: "status", subject, before, after: choice.status };
    }
    case "note":
      return { kind: "note", subject: choice.about };
    case "publisher":
      return aboutPublisher(db, choice.publisher, choice.party);
    case "withdraw":
      return { kind: "withdraw", subject: await counting(db, choice.readout) };
    case "undo":
      return { kind: "undo", subject: String(await undoable(db, choice.number)) };
  }
}

async function aboutPublisher(db: Database, given: string, party: string | null): Promise<Settled> {
  const { key, shown } = publisherMeant(given);
  const [before, after] = [
    (await decidedPublishers(db)).get(key)?.party ?? null,
    party && partyNamed(party).id,
  ];
  if (before !== after) return { kind: "publisher", subject: shown, before, after };
  throw new Problem(
    after === null ? "has not been added" : `speaks for ${after} already`,
    "see what has been added with: entente publisher list",
    shown,
  );
}

/** The id of a document that counts. */
async function counting(db: Database, id: string): Promise<string> {
  if ((await numberOf(db, id)) === undefined)
    throw new Missing("is no readout of the record", "look for it: entente search WORD", id);
  if (!(await isWithdrawn(db, id))) return id;
  throw new Problem("has been withdrawn already", "see what has been: entente withdraw --list", id);
}

/** The claim that an id means now. */
async function known(db: Database, claim: string): Promise<string> {
  const found = await findClaim(db, claim);
  if (found === undefined)
    throw new Problem("is no find of the record", "take its id from a listing with --json", claim);
  return found;
}

/** What two claims may be one of: a person or an occasion. */
function gatheredInto(claim: string, other: string): string {
  const [kind, kindOfOther] = [claimFrom(claim)?.kind, claimFrom(other)?.kind];
  if (claim !== other && kind === kindOfOther && (kind === "person" || kind === "encounter"))
    return GATHERED[kind];
  throw new Problem(
    `cannot be one with ${other}, nor two`,
    "give two different persons, or two different occasions",
    claim,
  );
}

/** Values that a find of the kind can have; spans are checked against the text when they are applied. */
function checked(
  claim: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = CORRECTABLE[claimFrom(claim)?.kind ?? "fact"];
  for (const [field, value] of Object.entries(values)) {
    const fits = field === "role" ? ROLES.some((role) => role === value) : fields[field]?.(value, undefined);
    if (fits !== true)
      throw new Problem(
        `cannot have ${field} corrected to ${JSON.stringify(value)}`,
        `what can be corrected: role, ${Object.keys(fields).join(", ")}`,
        claim,
      );
  }
  return values;
}

async function undoable(db: Database, number: number): Promise<number> {
  const decisions = await allDecisions(db);
  const decision = decisions.find((one) => one.number === number);
  const stands = decision?.kind === "undo" || standing(decisions).some((one) => one.number === number);
  if (decision !== undefined && stands) return number;
  throw new Problem(
    decision === undefined ? `there is no decision ${number}` : `decision ${number} has been undone already`,
    "entente review --log lists them",
  );
}
