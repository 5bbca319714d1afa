/**
 * What speaks for a link, and how much, in one table: the weights were reasoned and hold when they are fitted; the thresholds
 * were fitted on annotated chains, leaving out one after the other (docs/quality.md).
 */
export const WEIGHTS = {
  /** How likely two are about one thing that share a word which one thread alone has; each says it itself. */
  oneWord: 0.4,
  /** The same by a name: *Surabaya*. */
  oneName: 0.5,
  /** How fast that falls with the number of threads that have the word, as its power. */
  spread: 0.7,
  /** The part of the likeness that is how much of all that both say is shared; the rest is how telling it is. */
  coverage: 0.6,
  /** The weight of shared terms at which half of the certainty is reached. */
  halfWay: 2,
  /** Words around the evidence say less than the evidence itself, those of the sentence before still less. */
  around: 0.5,
  before: 0.3,
  /** Without a word in common both must at least stand among the same words. */
  leastAround: 1.5,
  /** One word alone is easily shared by chance. */
  singleWord: -0.05,
  singleWordUntold: -0.3,
  /** A meeting keeps no promise, unless more tells that it is the one. */
  noEncounter: -0.4,
  sameDoer: 0.08,
  otherDoer: -0.26,
  sameDue: 0.12,
  sameAmount: 0.2,
  /** A day within the month that was set. */
  dueMet: 0.1,
  /** All days that it names are earlier than the undertaking. */
  beforehand: -0.3,
  otherOrdinal: -0.4,
  otherName: -0.6,
  otherNameSameDue: -0.4,
  otherMatter: -0.3,
  otherGuest: -0.3,
  sameGuest: 0.5,
  sameGuestElsewhere: 0.1,
  answer: 0.1,
  answerAtOnce: 0.6,
  untold: -0.08,
  over: -0.1,
  overAnew: -0.2,
  /** From these scores on a candidate belongs to a thread. */
  act: 0.4,
  encounter: 0.4,
  /** An act in the readout that alone has told of the thread so far. */
  beside: 0.55,
  announced: 0.32,
  fact: 0.24,
  mention: 0.3,
  untoldFact: 0.24,
  untoldFound: 0.5,
  /** What is told as done is seldom undertaken after that. */
  untoldDone: 0.65,
  /** Up to this score a link is doubtful. */
  sure: 0.4,
};
