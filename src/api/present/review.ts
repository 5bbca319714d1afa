import type { Witness } from "../../app/evidence.js";
import type { ReadoutName } from "../../app/readouts/readout.js";
import { relationKeyOf } from "../../app/relations/relations.js";
import type { Doubtful } from "../../app/review/review.js";
import { given } from "../given.js";
import type { ReviewItem } from "../schemas/review.js";
import { partiesOf, partyOf } from "./parties.js";

/** What shows where things stand: the words, and by what people know the readout. */
export interface Shown {
  readonly witness: Witness;
  readonly names: ReadonlyMap<string, ReadoutName>;
}

/** The readouts that something doubtful rests on. */
export const documentsOf = (item: Doubtful): string[] =>
  item.what === "link"
    ? [item.entry.document, item.opening.document]
    : item.two.map(({ document }) => document);

/** Something doubtful with the words on both sides. */
export const reviewItem = (item: Doubtful, shown: Shown): ReviewItem =>
  item.what === "link" ? linkItem(item, shown) : identityItem(item, shown);

function linkItem(item: Extract<Doubtful, { what: "link" }>, shown: Shown): ReviewItem {
  const { claim, thread, entry, opening } = item;
  const { document, evidence, role, link } = entry;
  return {
    kind: "link",
    id: claim,
    claim,
    thread: {
      id: thread.id,
      relation: relationKeyOf(thread.relation),
      kind: thread.kind,
      title: thread.title,
      by: partiesOf(thread.by),
      evidence: shown.witness(opening.document, opening.evidence),
    },
    role,
    readout: named(document, shown),
    evidence: shown.witness(document, evidence),
    score: link.score,
    reasons: link.reasons,
  };
}

type Identity = Extract<Doubtful, { what: "identity" }>;

function identityItem({ id, score, reasons, two: [one, other] }: Identity, shown: Shown): ReviewItem {
  return { kind: "identity", id, score, reasons, two: [namedThere(one, shown), namedThere(other, shown)] };
}

const namedThere = (
  { claim, name, office, party, document, evidence }: Identity["two"][number],
  shown: Shown,
) =>
  given({
    claim,
    name,
    office,
    party: party === null ? undefined : partyOf(party),
    readout: named(document, shown),
    evidence: shown.witness(document, evidence),
  });

const named = (document: string, { names }: Shown): ReadoutName =>
  names.get(document) ?? { id: document, name: document };
