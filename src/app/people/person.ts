import type { Occasion } from "../../following/occasions/occasion.js";
import type { Identity } from "../../following/people/identity.js";
import type { Rostered } from "../../following/people/roster.js";
import type { Thread } from "../../following/threads/thread.js";
import { headsWith, type DocumentHead } from "../../record/documents/readouts.js";
import { occasionsThrough } from "../../record/results/occasions.js";
import { threadsThrough, threadsWithIds } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import type { Span } from "../../text/span.js";
import { decidedReadouts } from "../follow/decided-readouts.js";
import { inCodeOrder } from "../in-code-order.js";
import { nameFinds } from "../name-finds.js";
import { doubtsAbout, type Doubt } from "./doubts.js";
import { personFound } from "./find-person.js";
import { rostersOn } from "./rostered.js";
import { ownFinds, type OwnFinds } from "./own-finds.js";

/** Something that a person said. */
export interface Said {
  readonly claim: string;
  readonly document: string;
  readonly published?: string;
  readonly mode: "direct" | "indirect";
  readonly cue?: string;
  readonly content: Span;
}

/** A thread in which a person has a word. */
export interface Undertaking {
  readonly thread: Thread;
  /** The claims of the entries that are the person's own. */
  readonly own: readonly string[];
}

/** All that readouts tell of a person, and apart from it what the user keeps. */
export interface PersonShown {
  readonly person: Identity;
  /** What the rosters that the user keeps have of them. */
  readonly rosters: readonly Rostered[];
  /** In order of time. */
  readonly occasions: readonly Occasion[];
  /** The latest first. */
  readonly statements: readonly Said[];
  readonly undertakings: readonly Undertaking[];
  /** Who may be the same. */
  readonly doubts: readonly Doubt[];
  /** Those of which this is told, in order of time. */
  readonly documents: readonly DocumentHead[];
}

/**
 * A person, and what they said, did and took part in.
 * @param given a name in any of its spellings, words of one, or an id
 * @param latest of how many of the latest readouts that name the person it is told; of all unless it is given
 * @throws Missing when there is none, Problem when there are several
 */
export async function personShown(store: Store, given: string, latest = Infinity): Promise<PersonShown> {
  const { db } = store;
  const person = await personFound(store, given);
  const documents = person.documents.slice(-latest);
  const told = await toldOf(store, person.claims, documents);
  return {
    person,
    rosters: await rostersOn(db, person),
    occasions: await occasionsOfClaims(
      store,
      told.flatMap(({ finds }) => finds.encounters),
    ),
    statements: told.toReversed().flatMap(saidIn),
    undertakings: await undertakingsWith(
      store,
      told.flatMap(({ finds }) => finds.acts),
    ),
    doubts: await doubtsAbout(store, person),
    documents: await headsWith(db, documents),
  };
}

/** What one readout tells of a person. */
interface ToldOf {
  readonly document: string;
  readonly published?: string;
  readonly finds: OwnFinds;
}

const KINDS = ["person", "statement", "encounter", "act"] as const;

async function toldOf(
  { db }: Store,
  claims: readonly string[],
  documents: readonly string[],
): Promise<ToldOf[]> {
  const { readouts } = await decidedReadouts(db, documents, KINDS);
  const own = new Set(claims);
  return readouts.flatMap((readout) => {
    const reading = nameFinds(readout);
    return reading.people
      .filter(({ id }) => own.has(id))
      .map(({ name }) => ({
        document: readout.id,
        ...(readout.published !== undefined && { published: readout.published }),
        finds: ownFinds(name, reading),
      }));
  });
}

const saidIn = ({ document, published, finds }: ToldOf): Said[] =>
  finds.statements.map(({ id: claim, mode, cue, content }) => ({
    claim,
    document,
    ...(published !== undefined && { published }),
    mode,
    ...(cue !== undefined && { cue }),
    content,
  }));

async function occasionsOfClaims({ db }: Store, encounters: OwnFinds["encounters"]): Promise<Occasion[]> {
  const found = await occasionsThrough(
    db,
    encounters.map(({ id }) => id),
  );
  return found.toSorted((a, b) => inCodeOrder(dayOf(a), dayOf(b)) || inCodeOrder(a.id, b.id));
}

/** What has no date stands where it was first told of. */
const dayOf = ({ date, history }: Occasion): string => date ?? history[0]?.published ?? "9999";

async function undertakingsWith({ db }: Store, acts: OwnFinds["acts"]): Promise<Undertaking[]> {
  const entries = await threadsThrough(
    db,
    acts.map(({ id }) => id),
  );
  const threads = await threadsWithIds(db, [...new Set(entries.map(({ thread }) => thread))]);
  const once = new Map(threads.toReversed().map((thread) => [thread.id, thread]));
  return [...once.values()].toReversed().map((thread) => ({
    thread,
    own: entries.filter((entry) => entry.thread === thread.id).map(({ claim }) => claim),
  }));
}
