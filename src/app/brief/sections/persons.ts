import type { Identity, Tenure } from "../../../following/people/identity.js";
import { dateInWords } from "../../wording/date.js";
import { partyName } from "../../wording/who.js";
import type { DraftItem, DraftSection, DraftSentence } from "../draft.js";
import type { Material } from "../material.js";
import { MAY_BE, TITLES } from "../wording.js";
import { heldOf, upcomingOf } from "../occasions.js";
import { peoplePage } from "./pages.js";

/** So many of the last occasions are asked who was there. */
const OCCASIONS = 3;

/** Names and offices of those who are expected; where no readout names them, of those who took part lately. */
export function peopleSection(material: Material): DraftSection {
  const expected = personsAt(upcomingOf(material), material);
  const persons = expected.length > 0 ? expected : personsAt(heldOf(material).slice(0, OCCASIONS), material);
  return {
    id: "people",
    title: expected.length > 0 ? TITLES.expected() : TITLES.lately(),
    items: [
      ...persons.filter(isTheirs(material)),
      ...persons.filter((one) => !isTheirs(material)(one)),
    ].flatMap((person) => itemOf(person, material)),
    most: 8,
    weight: 1,
    all: peoplePage(material),
  };
}

const isTheirs =
  ({ theirs }: Material) =>
  ({ party }: Identity): boolean =>
    party === theirs;

/** The person of either party who is called so. */
export const personNamed = (name: string, { people }: Pick<Material, "people">): Identity | undefined =>
  people.find(({ spellings }) => spellings.some((spelling) => spelling.name === name));

function personsAt(
  occasions: readonly { readonly participants: readonly string[] }[],
  material: Material,
): Identity[] {
  const found = occasions.flatMap(({ participants }) =>
    participants.flatMap((name) => personNamed(name, material) ?? []),
  );
  return [...new Set(found)];
}

/** *Trinh Ba Luan, Deputy Minister of Foreign Affairs of Vietnam, so named on 16 November 2033.* */
function itemOf(person: Identity, material: Material): DraftItem[] {
  const tenure = person.tenures.findLast(({ from }) => (from.published ?? "") <= material.day);
  if (tenure === undefined) return [];
  const last = lastEvidence(tenure, material.day);
  const when = last.published === undefined ? "" : `, so named on ${dateInWords(last.published)}`;
  const party = tenure.party === null ? "" : ` (${partyName(tenure.party)})`;
  const { document, evidence } = last;
  const at = { document, start: evidence.start, end: evidence.end };
  const named = { text: `${person.name}, ${tenure.office}${party}${when}.`, at: [at] };
  return [{ sentences: [named, ...doubtsAbout(person, material)] }];
}

/** The last readout up to the day that gives the office. */
const lastEvidence = ({ from, to }: Tenure, day: string): Tenure["to"] =>
  (to.published ?? "") <= day ? to : from;

function doubtsAbout({ claims }: Identity, { doubts, cited }: Material): DraftSentence[] {
  return doubts
    .filter(({ two }) => two.filter(({ claim }) => claims.includes(claim)).length === 1)
    .flatMap(({ two }) => two.filter(({ claim, document }) => !claims.includes(claim) && cited.has(document)))
    .slice(0, 1)
    .map(({ name, document, evidence: { start, end } }) => ({
      text: `${MAY_BE(name)}.`,
      at: [{ document, start, end }],
      doubtful: true,
    }));
}
