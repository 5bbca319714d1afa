import type { Draft } from "./draft.js";
import { isSameGuest, wordsOfGuest } from "./guests.js";
import type { DraftIndex } from "./index-of-drafts.js";
import type { Weighed } from "./likeness.js";

/** Terms that more drafts share than this find none. */
const COMMON = 60;
/** So many drafts are looked at closely: with what shares less there is nothing to win. */
const CLOSEST = 12;
/** So many threads about a guest, the last that were spoken of: with whom one deals all the time, one has invited often. */
const RECENT = 20;

/**
 * The drafts that a candidate may go on with, in the order of their making: those that share most with it, those
 * about the same guest, and the last one.
 */
export function near(index: DraftIndex, { candidate, terms }: Weighed): Draft[] {
  const { drafts, byTerm } = index;
  const shared = new Map<Draft, number>();
  for (const { term, place, weight } of terms) {
    const sharing = byTerm.get(term)?.drafts;
    if (sharing === undefined || sharing.size > COMMON) continue;
    for (const draft of sharing) shared.set(draft, (shared.get(draft) ?? 0) + place * weight);
  }
  const closest = [...shared].toSorted(([a, x], [b, y]) => y - x || a.number - b.number).slice(0, CLOSEST);
  const found = new Set([...closest.map(([draft]) => draft), ...drafts.slice(-1)]);
  for (const guest of candidate.guests) for (const draft of aboutGuest(index, guest)) found.add(draft);
  return [...found].toSorted((a, b) => a.number - b.number);
}

const aboutGuest = ({ byGuest }: DraftIndex, guest: string): Draft[] =>
  wordsOfGuest(guest).flatMap((word) =>
    (byGuest.get(word) ?? []).slice(-RECENT).filter((draft) => isAbout(draft, guest)),
  );

const isAbout = ({ steps }: Draft, guest: string): boolean =>
  steps.some((step) => step.candidate.guests.some((other) => isSameGuest(guest, other)));
