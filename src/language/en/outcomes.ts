import { formOf } from "../../text/fold.js";
import { phraseTable } from "../../text/phrases.js";
import type { Outcome } from "../following.js";

const list = (text: string): string[] => text.trim().split(/\s+/);

const VERBS: readonly (readonly [Outcome, string])[] = [
  [
    "kept",
    `open reopen inaugurate complete finish conclude deliver sign launch lift remove abolish establish create ratify vote
    pay settle release disburse transfer supply ship donate appoint publish issue commission restore resume fulfil fulfill
    honour honor implement execute achieve host hold convene build install introduce grant admit raise keep arrive reach
    return visit attend enter exchange teach repay clear waive cancel free extradite connect train accredit host land`,
  ],
  [
    "progress",
    `begin start approve prepare draft draw negotiate apply select choose identify advance progress initial nominate
    submit allocate budget tender award lay scan collect register examine inspect table pass propose recruit enrol enroll
    agree meet visit receive shortlist survey map discuss review`,
  ],
  ["delayed", "postpone delay defer reschedule slip stall suspend miss"],
  ["dropped", "abandon shelve scrap terminate lapse withdraw discontinue drop bury"],
  ["overtaken", "replace supersede overtake supplant absorb"],
];

const PHRASES: readonly (readonly [Outcome | "none", readonly string[]])[] = [
  [
    "none",
    ["no later than", "not later than", "sooner or later", "no second thought", "outstanding contribution"],
  ],
  [
    "kept",
    [
      "in force",
      "into force",
      "up and running",
      "in operation",
      "in service",
      "operational",
      "fully paid",
      "in full",
    ],
  ],
  [
    "progress",
    [
      "under way",
      "underway",
      "on track",
      "in preparation",
      "drawn up",
      "being drawn up",
      "so far",
      "half way",
      "halfway",
      "on their way",
      "on its way",
      "made ready",
      "still open",
      "working through",
      "work is going on",
      "at an advanced stage",
      "under construction",
      "under consideration",
      "under review",
      "being prepared",
      "well advanced",
      "nearing completion",
    ],
  ],
  [
    "delayed",
    [
      "put off",
      "pushed back",
      "moved back",
      "held up",
      "not ready",
      "not be ready",
      "not yet",
      "yet to",
      "still not",
      "still unpaid",
      "still outstanding",
      "still pending",
      "still awaited",
      "still waiting",
      "behind schedule",
      "later than",
      "late",
      "overdue",
      "unpaid",
      "outstanding",
      "longer than expected",
      "longer than planned",
      "more time",
      "has slipped",
      "a new date",
      "instead of",
    ],
  ],
  [
    "dropped",
    [
      "called off",
      "given up",
      "no longer pursue",
      "not to pursue",
      "not be pursued",
      "not pursue",
      "come to an end",
      "came to an end",
      "no second",
      "no further",
      "will not go ahead",
      "not go ahead",
      "not proceed",
      "fallen through",
      "fell through",
      "off the table",
      "without result",
      "was cancelled",
      "been cancelled",
      "is cancelled",
      "was canceled",
      "been canceled",
    ],
  ],
  [
    "overtaken",
    [
      "takes the place of",
      "take the place of",
      "took the place of",
      "taken the place of",
      "in place of",
      "no longer needed",
      "no longer necessary",
      "made unnecessary",
      "made superfluous",
      "become moot",
      "overtaken by",
      "superseded by",
      "replaced by",
      "absorbed into",
      "merged into",
      "folded into",
    ],
  ],
];

const PARTIAL = [
  "half",
  "part",
  "partly",
  "partially",
  "the first of",
  "first batch",
  "first group",
  "first tranche",
  "first instalment",
  "first installment",
  "first phase",
  "so far",
  "no more than",
  "only",
  "a third",
  "two thirds",
  "a quarter",
  "some of",
  "several of",
  "most of",
  "to date",
  "one of",
];

/** Verbs whose past says what has become of something, by lemma. */
export const verbs: ReadonlyMap<string, Outcome> = new Map(
  VERBS.flatMap(([outcome, lemmas]) => list(lemmas).map((lemma) => [lemma, outcome] as const)),
);

/** Phrases that say so whatever the tense. */
export const phrases = phraseTable(
  PHRASES.flatMap(([outcome, forms]) => forms.map((form) => [formOf(form), outcome] as const)),
);

/** Words by which only a part is told of. */
export const partial = phraseTable(PARTIAL.map((phrase) => [formOf(phrase), true as const]));
