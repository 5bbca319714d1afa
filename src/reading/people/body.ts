import { partyById } from "../../knowledge/parties.js";

/** Whether *the bank*, *the Agency* can stand for a party: an organisation whose name has that word. */
export function isBody(party: string | undefined, noun: string): boolean {
  const found = party === undefined ? undefined : partyById(party);
  return (
    found?.kind === "organisation" &&
    found.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun)
  );
}
