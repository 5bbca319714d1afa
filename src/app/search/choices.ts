import { topics } from "../../knowledge/topics.js";
import { ACT_KINDS, ENCOUNTER_KINDS } from "../../reading/reading.js";
import { mentioned } from "../../record/documents/mentioned.js";
import type { Store } from "../../record/store.js";
import { partyName } from "../wording/who.js";

/** What the fields of a search can be set to. */
export interface Choices {
  /** Those of most readouts first. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly readouts: number }[];
  readonly kinds: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
}

/** The values by which the readouts of a record can be told apart. */
export async function choices({ db }: Store): Promise<Choices> {
  const parties = await mentioned(db, "party");
  return {
    parties: parties.map(({ value, readouts }) => ({ id: value, name: partyName(value), readouts })),
    kinds: [...ACT_KINDS, ...ENCOUNTER_KINDS],
    topics: topics.map(({ id }) => id),
  };
}
