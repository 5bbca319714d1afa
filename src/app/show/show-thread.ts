import type { Occasion } from "../../following/occasions/occasion.js";
import { byCalendar } from "../../following/threads/calendar.js";
import type { Thread } from "../../following/threads/thread.js";
import { allDecisions, type Decision } from "../../record/decisions/decisions.js";
import { headsWith, type DocumentHead } from "../../record/documents/readouts.js";
import { occasionsWithId } from "../../record/results/occasions.js";
import { threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { isAboutThread } from "../decide/decisions.js";
import { followUp } from "../follow/follow-up.js";
import { pagesOf } from "../pages.js";
import type { Followed } from "../roadmap/roadmap.js";

/** A thread with what it rests on and what has been decided about it. */
export interface ShownThread extends Omit<Followed, "readSince"> {
  readonly documents: readonly DocumentHead[];
  /** The page of each entry's words in the document as received, by claim, where it had pages. */
  readonly pages: Readonly<Record<string, number>>;
  /** Those about the thread or one of its entries, undone ones too, in their order. */
  readonly decisions: readonly Decision[];
}

/**
 * The threads that go by an id, or in which the claim of that id is an entry: one for each relation it belongs to.
 * @param asOf ISO day, for the calendar
 */
export async function showThreads(store: Store, id: string, asOf: string): Promise<ShownThread[]> {
  await followUp(store);
  const threads = await threadsAbout(store.db, id);
  const [decisions, statuses] = [await allDecisions(store.db), await statusesDecided(store.db)];
  return Promise.all(
    threads.map(async (thread) => {
      const decided = statuses.get(thread.id);
      const calendar = byCalendar(thread, asOf);
      return {
        thread,
        ...(decided && { decided }),
        ...(calendar && { calendar }),
        documents: await headsWith(store.db, documentsOf(thread)),
        pages: await pagesIn(store, thread),
        decisions: decisions.filter(isAboutThread(thread)),
      };
    }),
  );
}

async function pagesIn(store: Store, thread: Thread): Promise<Readonly<Record<string, number>>> {
  const pageOf = await pagesOf(store, documentsOf(thread));
  return Object.fromEntries(
    thread.entries.flatMap(({ claim, document, evidence }) => {
      const page = pageOf(document, evidence.start);
      return page === undefined ? [] : [[claim, page] as const];
    }),
  );
}

const documentsOf = ({ entries }: Thread): string[] => [...new Set(entries.map(({ document }) => document))];

/** An occasion with the readouts that tell of it. */
export interface ShownOccasion {
  readonly occasion: Occasion;
  readonly documents: readonly DocumentHead[];
}

/** The occasions that go by an id: one of several parties is told of once for each relation. */
export async function showOccasions(store: Store, id: string): Promise<ShownOccasion[]> {
  await followUp(store);
  const occasions = await occasionsWithId(store.db, id);
  return Promise.all(
    occasions.map(async (occasion) => ({
      occasion,
      documents: await headsWith(store.db, [...new Set(occasion.history.map(({ document }) => document))]),
    })),
  );
}
