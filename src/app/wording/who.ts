import { partyById } from "../../knowledge/parties.js";

/** The name of a party (`BLR` → `Belarus`); what is no party, a person or a body, keeps its own name. */
export const partyName = (id: string): string => partyById(id)?.name ?? id;

/** Joins names as a sentence does: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Parties by name, joined; those whom the text does not name are `Somebody`. */
export const partiesInWords = (ids: readonly string[]): string =>
  ids.length === 0 ? "Somebody" : listed(ids.map(partyName));

/** A speaker, who may be several joined by ` & `. */
export const speakerInWords = (speaker: string): string => partiesInWords(speaker.split(" & "));
