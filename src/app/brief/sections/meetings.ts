import type { Occasion, Step } from "../../../following/occasions/occasion.js";
import { dateInWords } from "../../wording/date.js";
import { listed, partyName } from "../../wording/who.js";
import type { DraftItem, DraftSection, DraftSentence, Place } from "../draft.js";
import type { Material } from "../material.js";
import { accountBy, dayOf, heldOf, lastDayOf, upcomingOf } from "../occasions.js";
import { HELD, ONLY_ACCOUNT, TITLES } from "../wording.js";
import { timelinePage } from "./pages.js";
import { personNamed } from "./persons.js";

const MOST_HELD = 2;
const MOST_AHEAD = 2;

/** When the sides last met and who was there, and when they are to meet. */
export function meetingsSection(material: Material): DraftSection {
  const held = heldOf(material);
  return {
    id: "meetings",
    title: TITLES.meetings(),
    items: [
      ...lately(held).map((occasion, at) => heldItem(occasion, at === 0, material)),
      ...upcomingOf(material)
        .slice(0, MOST_AHEAD)
        .flatMap((occasion) => aheadItem(occasion, material)),
    ],
    most: MOST_HELD + MOST_AHEAD,
    weight: 1,
    all: timelinePage(material),
  };
}

/** The last meeting, and the last that was over by then: a visit and its talks are one. */
function lately(held: readonly Occasion[]): Occasion[] {
  const [last] = held;
  const before = last && held.find((occasion) => lastDayOf(occasion) < dayOf(last));
  return [last, before].filter((occasion) => occasion !== undefined);
}

function heldItem(occasion: Occasion, isLast: boolean, material: Material): DraftItem {
  const steps = occasion.history.filter(({ kind }) => kind === "held");
  const lead = isLast ? "The sides last" : "Before that they";
  const where = occasion.place === undefined ? "" : ` (${occasion.place})`;
  const who = participantsOf(occasion, material);
  const text = `${lead} ${HELD[occasion.kind]}${whenOf(occasion, steps)}${where}: ${who}.`;
  // Of the last meeting every account is cited, of those before one.
  const at = (isLast ? steps : steps.slice(0, 1)).map(placeOf);
  return { sentences: [{ text, at }, ...(isLast ? onlyAccount(occasion, material) : [])] };
}

function whenOf({ date }: Occasion, [first]: readonly Step[]): string {
  if (date !== undefined) return ` on ${dateInWords(date)}`;
  return first?.published === undefined ? "" : `, as told on ${dateInWords(first.published)}`;
}

/** What one side alone tells of is to be read with that in mind. */
function onlyAccount(occasion: Occasion, material: Material): DraftSentence[] {
  const telling = [material.ours, material.theirs].filter(
    (party) => accountBy(occasion, party, material) !== undefined,
  );
  const [party] = telling;
  const step = occasion.history.find(({ kind }) => kind === "held");
  if (party === undefined || telling.length > 1 || step === undefined) return [];
  return [{ text: ONLY_ACCOUNT(partyName(party)), at: [placeOf(step)] }];
}

function aheadItem(occasion: Occasion, material: Material): DraftItem[] {
  const { kind, status, date, place, history } = occasion;
  const last = history.findLast((step) => step.date === date) ?? history.at(-1);
  if (last === undefined) return [];
  const where = place === undefined ? "" : ` in ${place}`;
  const when = date === undefined ? "" : ` for ${dateInWords(date)}`;
  const text = `A ${kind} is ${status}${when}${where}: ${participantsOf(occasion, material)}.`;
  return [{ sentences: [{ text, at: [placeOf(last)] }] }];
}

/** Persons with their party in brackets; a party of which nobody is named stands for itself. */
function participantsOf({ participants }: Occasion, material: Material): string {
  const present = participants.map((name) => ({
    name,
    party: personNamed(name, material)?.party ?? undefined,
  }));
  const parties = new Set(present.map(({ party }) => party));
  return listed(
    present
      .filter(({ name }) => !parties.has(name))
      .map(({ name, party }) => (party === undefined ? partyName(name) : `${name} (${partyName(party)})`)),
  );
}

const placeOf = ({ document, evidence }: Step): Place => ({
  document,
  start: evidence.start,
  end: evidence.end,
});
