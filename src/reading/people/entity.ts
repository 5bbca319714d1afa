import type { Gender } from "../../language/people.js";
import type { Reason } from "../reading.js";
import type { Mention, Office } from "../mentions/mention.js";

/** A person in the making: what the mentions so far have told. Only the resolver changes it. */
export interface Entity {
  /** Words of the fullest name; empty where the text gives none. */
  name: readonly string[];
  /** The name to print, from the text or from the table of office-holders. */
  printed: string | undefined;
  offices: Office[];
  party: string | undefined;
  partyReason: Reason | undefined;
  gender: Gender | undefined;
  /** `majesty`, `highness`: how the person is styled. */
  style: string | undefined;
  readonly mentions: Mention[];
  /** Has been the subject of a clause or stood in the opening sentence: takes part, is not only spoken of. */
  active: boolean;
}

/** Whom a mention means: persons, or parties where no person is meant. */
export interface Referent {
  readonly people: readonly Entity[];
  readonly parties: readonly string[];
  /** The body of the party that is meant, as the text names it. */
  readonly body?: string;
  readonly reason: Reason;
}

/** The parties that a referent stands for: its own, or those of its people. */
export function partiesOf(referent: Referent): readonly string[] {
  if (referent.people.length === 0) return referent.parties;
  return [...new Set(referent.people.flatMap(({ party }) => (party === undefined ? [] : [party])))];
}

export const newEntity = (): Entity => ({
  name: [],
  printed: undefined,
  offices: [],
  party: undefined,
  partyReason: undefined,
  gender: undefined,
  style: undefined,
  mentions: [],
  active: false,
});
