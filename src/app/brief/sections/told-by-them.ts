import { compare } from "../../../following/comparing/compare.js";
import type { Told } from "../../../following/comparing/comparison.js";
import type { Occasion } from "../../../following/occasions/occasion.js";
import { overlaps } from "../../../text/span.js";
import { accountOf } from "../../account.js";
import { dateInWords } from "../../wording/date.js";
import { partyName } from "../../wording/who.js";
import type { DraftItem, DraftSection } from "../draft.js";
import type { Material } from "../material.js";
import { quoted } from "../quote.js";
import { TITLES } from "../wording.js";
import { dayOf, heldOf } from "../occasions.js";
import { comparisonPage, timelinePage } from "./pages.js";

/** Of an occasion the account of either side. */
interface Accounts {
  readonly occasion: Occasion;
  readonly ours?: string;
  readonly theirs?: string;
}

/** What the other side told of the last occasion that both told of and ours did not; and of the last one, if ours is missing. */
export function toldByThemSection(material: Material): DraftSection {
  const told = heldOf(material).map((occasion) => accountsOf(occasion, material));
  const both = told.find(({ ours, theirs }) => ours !== undefined && theirs !== undefined);
  const last = told.find(({ theirs }) => theirs !== undefined);
  return {
    id: "told-by-them",
    title: TITLES.toldByThem(
      partyName(material.theirs),
      partyName(material.ours),
      both && dateInWords(dayOf(both.occasion)),
    ),
    items: [
      ...(last?.ours === undefined ? onlyTheirs(last, material) : []),
      ...(both === undefined ? [] : pointsOnlyTheirs(both, material)),
    ],
    most: 5,
    all:
      both?.ours === undefined || both.theirs === undefined
        ? timelinePage(material)
        : comparisonPage(both.ours, both.theirs),
  };
}

function accountsOf(occasion: Occasion, { roadmap, sideOf, ours, theirs }: Material): Accounts {
  const heads = roadmap.readouts.filter(({ id }) => occasion.accounts.includes(id));
  const of = (party: string): string | undefined => heads.find((head) => sideOf(head) === party)?.id;
  const [own, other] = [of(ours), of(theirs)];
  return { occasion, ...(own !== undefined && { ours: own }), ...(other !== undefined && { theirs: other }) };
}

function onlyTheirs(accounts: Accounts | undefined, { theirs }: Material): DraftItem[] {
  if (accounts === undefined) return [];
  const { occasion } = accounts;
  const step = occasion.history.find(({ document }) => document === accounts.theirs);
  if (step === undefined) return [];
  const { document, evidence } = step;
  const text = `Of the ${occasion.kind} of ${dateInWords(dayOf(occasion))} the record holds the account of ${partyName(theirs)} only.`;
  return [[{ text, at: [{ document, start: evidence.start, end: evidence.end }] }]];
}

/** The points that only the other side tells; those by which something is undertaken, asked or answered first. */
function pointsOnlyTheirs({ ours, theirs }: Accounts, material: Material): DraftItem[] {
  const [a, b] = [toldBy(ours, material), toldBy(theirs, material)];
  if (theirs === undefined || !a || !b) return [];
  const points = compare(a, b).onlyIn[1];
  const isActed = (point: (typeof points)[number]): boolean =>
    b.reading.acts.some(({ evidence }) => overlaps(evidence, point));
  return [...points.filter(isActed), ...points.filter((point) => !isActed(point))].map(
    ({ start, end, text }) => [{ text: quoted(text), at: [{ document: theirs, start, end }] }],
  );
}

function toldBy(id: string | undefined, { roadmap, texts }: Material): Told | undefined {
  const head = roadmap.readouts.find((readout) => readout.id === id);
  const text = head && texts.get(head.id);
  if (!head || text === undefined) return undefined;
  const { published, publisher } = head;
  const { reading, points } = accountOf(text, {
    ...(published && { published }),
    ...(publisher && { publisher }),
  });
  return { reading, points: points() };
}
