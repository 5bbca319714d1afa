import { compare } from "../../../following/comparing/compare.js";
import type { Told } from "../../../following/comparing/comparison.js";
import { overlaps } from "../../../text/span.js";
import { accountOf } from "../../account.js";
import type { Cited } from "../../export/cited.js";
import { dateInWords } from "../../wording/date.js";
import { partyName } from "../../wording/who.js";
import type { DraftItem, DraftSection } from "../draft.js";
import type { Material } from "../material.js";
import { accountBy, dayOf, heldOf } from "../occasions.js";
import { quoted } from "../quote.js";
import { TITLES } from "../wording.js";
import { comparisonPage, timelinePage } from "./pages.js";

/** What the other side told of the last occasion of which the record holds both accounts, and ours did not. */
export function toldByThemSection(material: Material): DraftSection {
  const [last] = heldOf(material).flatMap((occasion) => {
    const [ours, theirs] = [material.ours, material.theirs].map((party) =>
      material.cited.get(accountBy(occasion, party, material) ?? ""),
    );
    return ours && theirs ? [{ day: dayOf(occasion), ours, theirs }] : [];
  });
  return {
    id: "told-by-them",
    title: TITLES.toldByThem(
      partyName(material.theirs),
      partyName(material.ours),
      last && dateInWords(last.day),
    ),
    items: last === undefined ? [] : onlyIn(last.theirs, last.ours),
    most: 5,
    weight: 0.8,
    all: last === undefined ? timelinePage(material) : comparisonPage(last.ours.id, last.theirs.id),
  };
}

/** The points that only the one tells; those by which something is undertaken, asked or answered come first. */
function onlyIn(theirs: Cited, ours: Cited): DraftItem[] {
  const told = toldBy(theirs);
  const points = compare(told, toldBy(ours)).onlyIn[0];
  const isActed = (point: (typeof points)[number]): boolean =>
    told.reading.acts.some(({ evidence }) => overlaps(evidence, point));
  return [...points.filter(isActed), ...points.filter((point) => !isActed(point))].map(
    ({ start, end, text }) => ({
      sentences: [{ text: quoted(text), at: [{ document: theirs.id, start, end }] }],
    }),
  );
}

function toldBy({ text, published, publisher }: Cited): Told {
  const { reading, points } = accountOf(text, {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  });
  return { reading, points: points() };
}
