import { z } from "zod";
import type { PersonShown } from "../app/people/person.js";
import { dateInWords } from "../app/wording/date.js";
import { Evidence, evidenceAt, evidenceInWords } from "./evidence.js";
import { partiesInWords, Party, partyOf } from "./party.js";
import { nameIfAny, Quoted, quotedLine } from "./quoted.js";

/** So many participants are given. */
const MOST = 20;

/** An occasion, whoever tells of it and however often. */
export const Occasion = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  date: z.string().optional().meta({ description: "EDTF" }),
  place: Quoted.optional(),
  participants: z
    .array(Party)
    .meta({ description: `${MOST} at most; persons, who have their name as id, before parties` }),
  told: z.int().meta({ description: "How often documents tell of it" }),
  evidence: Evidence.optional().meta({ description: "The latest words on it" }),
});
export type Occasion = z.output<typeof Occasion>;

/** An occasion as answers have it. */
export function occasionOf({
  place,
  participants,
  history,
  ...occasion
}: PersonShown["occasions"][number]): z.input<typeof Occasion> {
  const latest = history.at(-1);
  return {
    id: occasion.id,
    kind: occasion.kind,
    status: occasion.status,
    date: occasion.date,
    place: nameIfAny(place),
    participants: participants.slice(0, MOST).map(partyOf),
    told: history.length,
    evidence: latest && evidenceAt(latest.document, latest.evidence),
  };
}

/** An occasion to be read. */
export function occasionInWords({ id, kind, status, date, place, participants, evidence }: Occasion): string {
  const known = [
    `${kind} (${status})`,
    ...(date === undefined ? [] : [dateInWords(date)]),
    ...(place === undefined ? [] : [`in ${quotedLine(place)}`]),
    partiesInWords(participants),
  ];
  return `${known.join(", ")} (${id})${evidence === undefined ? "" : `\n  ${evidenceInWords(evidence)}`}`;
}
