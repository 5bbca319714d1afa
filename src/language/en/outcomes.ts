import { formOf } from "../../text/fold.js";
import { phraseTable } from "../../text/phrases.js";
import type { Outcome } from "../following.js";
import { OUTCOME_PHRASES } from "./outcome-phrases.js";

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Whatever was undertaken, it is done with these. */
const COMPLETING = `open reopen inaugurate complete finish conclude deliver sign launch lift remove abolish establish create
  settle fulfil fulfill honour honor implement execute achieve build install introduce restore resume`;

const VERBS: readonly (readonly [Outcome, string])[] = [
  [
    "kept",
    `${COMPLETING} ratify vote pay release disburse transfer supply ship donate appoint publish issue commission grant admit
    raise arrive reach return enter teach repay clear waive cancel free extradite connect train accredit land send give hand
    provide dispatch wire award host unload discharge disembark dock touch subscribe harvest yield`,
  ],
  [
    "progress",
    `begin start approve prepare draft draw negotiate apply select choose identify advance progress initial nominate
    submit allocate budget tender lay scan collect register inspect table propose recruit enrol enroll shortlist survey map
    exchange rent lease hire amount pick form adopt pass authorise authorize visit leave depart sail load order`,
  ],
  ["delayed", "postpone delay defer reschedule slip stall suspend miss"],
  ["dropped", "abandon shelve scrap terminate lapse withdraw discontinue drop bury decline"],
  ["overtaken", "replace supersede overtake supplant absorb"],
];

const PARTIAL = [
  "half",
  "part of",
  "in part",
  "partly",
  "partially",
  "the first of",
  "first batch",
  "first group",
  "first tranche",
  "first instalment",
  "first installment",
  "first phase",
  "first year",
  "first round",
  "first stage",
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

const REST = [
  "the remaining",
  "the rest",
  "the remainder",
  "the balance",
  "the last of",
  "the last two",
  "the last three",
];

const STAND_INS = [
  "the one",
  "the ones",
  "another one",
  "a second one",
  "one as well",
  "one too",
  "the other",
  "the others",
  "the latter",
  "the former",
  ...REST,
  "the last",
  "its sister",
  "her sister",
  "the sister",
  "a similar",
  "the same",
];

/** Verbs whose past says what has become of something, by lemma. */
export const verbs: ReadonlyMap<string, Outcome> = new Map(
  VERBS.flatMap(([outcome, lemmas]) => list(lemmas).map((lemma) => [lemma, outcome] as const)),
);

/** Verbs by which something is put off where a date is named: *was moved to October*. */
export const shifting: ReadonlySet<string> = new Set(list("move shift push slip slide"));

/** Verbs of what one says about a thing that has come about, by lemma: *welcomed the start of the works*. */
export const reacting: ReadonlySet<string> = new Set(
  list(
    "welcome congratulate thank hail praise appreciate celebrate mention note observe recall express voice",
  ),
);

/** Nouns for it: *gratitude for Norway’s vote*. */
export const happenings: ReadonlySet<string> = new Set(
  list(`opening reopening launch start inauguration signature signing conclusion completion delivery arrival release return ratification
    vote abolition lifting removal entry publication handover transfer payment establishment fulfilment installation commissioning
    accession appointment adoption`),
);

/** Verbs by whose past whatever was undertaken is done, by lemma. */
export const completing: ReadonlySet<string> = new Set(list(COMPLETING));

/** Verbs by whose past no more is done than they say, by lemma: who ratifies opens nothing. */
export const narrow: ReadonlySet<string> = new Set(["ratify", "vote"]);

/** Verbs of what goes on for long before anything is done, by lemma: *has been negotiating since May*. */
export const lasting: ReadonlySet<string> = new Set(
  list(`negotiate discuss work build construct prepare wait plan consider seek try ask call study examine review talk
    press urge await want hope know live exist hold suspend close block delay stall grow rise develop deepen improve`),
);

/** What begins when people are taught who have been given places. */
const LESSONS = "studies courses classes lessons lectures studying".split(" ");
const BEGINNINGS = ["began", "begun", "started", "commenced", "taken up", "took up"];

const STUDYING = BEGINNINGS.flatMap((begun) =>
  LESSONS.flatMap((lessons) => [
    `${begun} ${lessons}`,
    `${begun} their ${lessons}`,
    `${begun} the ${lessons}`,
  ]),
);

/** Phrases that say so whatever the tense. */
export const phrases = phraseTable(
  [["kept", STUDYING] as const, ...OUTCOME_PHRASES].flatMap(([outcome, forms]) =>
    forms.map((form) => [formOf(form), outcome] as const),
  ),
);

const tableOf = (forms: readonly string[]) => phraseTable(forms.map((form) => [formOf(form), true as const]));

/** Words by which what was left is told of. */
export const rest = tableOf(REST);

/** Words that stand for a thing named just before. */
export const standIns = tableOf(STAND_INS);

/** Words by which only a part is told of. */
export const partial = tableOf(PARTIAL);

/** Words by which a day is told of that has not been met. */
export const missed = tableOf([
  "was to",
  "were to",
  "was meant to",
  "were meant to",
  "had been due",
  "was due",
  "were due",
  "target was missed",
  "deadline was missed",
]);
