import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";

/** What something besides the words speaks for a link, or against it; 0 where it says nothing. */
export type Judge = (candidate: Candidate, draft: Draft) => number;
