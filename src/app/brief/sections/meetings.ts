import type { Occasion, Step } from "../../../following/occasions/occasion.js";
import { dateInWords } from "../../wording/date.js";
import { listed, partyName } from "../../wording/who.js";
import type { DraftItem, DraftSection, Place } from "../draft.js";
import type { Material } from "../material.js";
import { heldOf, upcomingOf } from "../occasions.js";
import { HELD, TITLES } from "../wording.js";
import { timelinePage } from "./pages.js";
import { personNamed } from "./persons.js";

const MOST_HELD = 3;
const MOST_AHEAD = 2;

/** When the sides last met and who was there, and when they are to meet. */
export function meetingsSection(material: Material): DraftSection {
  const held = heldOf(material);
  return {
    id: "meetings",
    title: TITLES.meetings(),
    items: [
      ...held.slice(0, MOST_HELD).map((occasion, at) => heldItem(occasion, at === 0, material)),
      ...upcomingOf(material)
        .slice(0, MOST_AHEAD)
        .map((occasion) => aheadItem(occasion, material)),
    ],
    most: MOST_HELD + MOST_AHEAD,
    all: timelinePage(material),
  };
}

function heldItem(occasion: Occasion, isLast: boolean, material: Material): DraftItem {
  const steps = occasion.history.filter(({ kind }) => kind === "held");
  const lead = isLast ? "The sides last" : "Before that they";
  const told = steps[0]?.published;
  const known = occasion.date === undefined ? "" : ` on ${dateInWords(occasion.date)}`;
  const when = known === "" && told !== undefined ? `, as told on ${dateInWords(told)}` : known;
  const where = occasion.place === undefined ? "" : ` (${occasion.place})`;
  const text = `${lead} ${HELD[occasion.kind]}${when}${where}: ${participantsOf(occasion, material)}.`;
  // Of the last meeting every account is cited, of those before one.
  return [{ text, at: (isLast ? steps : steps.slice(0, 1)).map(placeOf) }];
}

function aheadItem(occasion: Occasion, material: Material): DraftItem {
  const last = occasion.history.findLast(({ date }) => date === occasion.date) ?? occasion.history.at(-1);
  const where = occasion.place === undefined ? "" : ` in ${occasion.place}`;
  const when = occasion.date === undefined ? "" : ` for ${dateInWords(occasion.date)}`;
  const who = participantsOf(occasion, material);
  const text = `A ${occasion.kind} is ${occasion.status}${when}${where}: ${who}.`;
  return last === undefined ? [] : [{ text, at: [placeOf(last)] }];
}

const participantsOf = ({ participants }: Occasion, material: Material): string =>
  listed(
    participants.map((name) => {
      const party = personNamed(name, material)?.party;
      return party === undefined || party === null ? partyName(name) : `${name} (${partyName(party)})`;
    }),
  );

const placeOf = ({ document, evidence }: Step): Place => ({
  document,
  start: evidence.start,
  end: evidence.end,
});
