import type { Role } from "../../following/threads/thread.js";
import type { Thread } from "../roadmap/roadmap.js";
import type { EncounterKind } from "../reading.js";

/** Titles of the sections; `ours` and `theirs` are names of parties. */
export const TITLES = {
  meetings: () => "When the sides met, and when they are to",
  expected: () => "Those expected",
  lately: () => "Those who took part lately; no readout names who is expected",
  openOurs: (ours: string) => `Open: ${ours}`,
  openTheirs: (theirs: string) => `Open: ${theirs}`,
  openBoth: () => "Open: both, or not said whose",
  asked: () => "Last asked, and what was answered",
  invitations: () => "Invitations pending",
  kept: (since: string | undefined) =>
    since === undefined ? "Kept or otherwise ended" : `Kept or otherwise ended since ${since}`,
  topics: () => "What was said last, by topic",
  toldByThem: (theirs: string, ours: string, day: string | undefined) =>
    day === undefined
      ? `Told by ${theirs} and not by ${ours}`
      : `Told of ${day} by ${theirs} and not by ${ours}`,
} as const;

/** What the sides did on an occasion of a kind: *The sides … on 22 February 2034*. */
export const HELD: Readonly<Record<EncounterKind, string>> = {
  meeting: "met",
  call: "had a call",
  visit: "had a visit",
  conference: "met in conference",
  ceremony: "met at a ceremony",
  correspondence: "wrote to each other",
};

/** Where one side alone has told of an occasion. */
export const ONLY_ACCOUNT = (party: string): string => `The record holds the account of ${party} only.`;

/** What a side did by opening an undertaking: *Uruguay …: “…”*. */
export const OPENED: Readonly<Record<Thread["kind"], string>> = {
  commitment: "undertook",
  offer: "offered",
  request: "asked",
  invitation: "invited",
  acceptance: "accepted",
  refusal: "refused",
  instruction: "instructed",
  agreement: "agreed",
  support: "supported",
  criticism: "criticised",
  thanks: "thanked",
  greeting: "greeted",
  planned: "planned",
};

/** What was undertaken by somebody whom the text does not name: *Undertaken on 15 November 2033, by whom is not said: “…”*. */
export const UNDERTAKEN = "Undertaken";
export const BY_NOBODY = ", by whom is not said";

/** How a later entry goes on: *… on 16 March 2033: “…”*; the day is that on which it was told. */
export const LATER: Readonly<Record<Role, string>> = {
  made: "Told by the other side too",
  repeated: "Said again",
  progress: "Under way, as told",
  delayed: "Put off, as told",
  kept: "Kept, as told",
  dropped: "Dropped, as told",
  overtaken: "Overtaken, as told",
  refused: "Refused, as told",
  accepted: "Accepted, as told",
};

/** Behind words whose speaker the text does not name there. */
export const INFERRED = "(speaker inferred)";
/** What may be one person with another is for somebody to decide. */
export const MAY_BE = (name: string): string => `It is doubtful whether this is ${name}`;
/** Behind a sentence whose evidence the record marks as doubtful. */
export const DOUBTFUL = "(doubtful)";
