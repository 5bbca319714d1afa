import type { Occasion } from "../../following/occasions/occasion.js";
import { listed, partyName } from "./who.js";

/** An occasion in a few words: `Visit, planned · Lisbon`. */
export function occasionInWords({
  kind,
  status,
  place,
}: Pick<Occasion, "kind" | "status" | "place">): string {
  const what = kind.charAt(0).toUpperCase() + kind.slice(1);
  return [status === "held" ? what : `${what}, ${status}`, ...(place === undefined ? [] : [place])].join(
    " · ",
  );
}

/** Who takes part, persons by name and parties by theirs. */
export const participantsInWords = ({ participants }: Pick<Occasion, "participants">): string =>
  listed(participants.map(partyName));
