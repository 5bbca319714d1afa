import type { IcsEvent, IcsEventStatusType } from "ts-ics";
import type { EncounterStatus } from "../../../../reading/reading.js";
import { oneLine } from "../../../wording/one-line.js";
import { occasionInWords, participantsInWords } from "../../../wording/occasion.js";
import type { ExportedOccasion } from "../../selection.js";
import { daysOf, quoted, stateOf } from "./event.js";

const STATUSES: Readonly<Record<EncounterStatus, IcsEventStatusType>> = {
  proposed: "TENTATIVE",
  planned: "TENTATIVE",
  held: "CONFIRMED",
  cancelled: "CANCELLED",
};

/** An encounter of which it was told before it was held, as it stands now; undefined of any other, or without a date. */
export function occasionEvent({ occasion, documents }: ExportedOccasion): IcsEvent | undefined {
  const days = occasion.date === undefined ? undefined : daysOf(occasion.date);
  if (days === undefined || occasion.history.every(({ kind }) => kind === "held")) return undefined;
  const told = { said: occasion.history, documents };
  return {
    uid: `occasion-${occasion.id}@entente`,
    summary: oneLine(`${participantsInWords(occasion)}: ${occasionInWords(occasion)}`),
    ...(occasion.place !== undefined && { location: oneLine(occasion.place) }),
    ...days,
    ...stateOf(told),
    ...quoted(told),
    status: STATUSES[occasion.status],
    timeTransparent: "TRANSPARENT",
    categories: ["Encounter"],
  };
}
