import type { Added } from "../app/add/add.js";
import type { Carried } from "../app/add/carried.js";
import { counted, shortId } from "./wording.js";

/** What has come of adding. */
export interface Tally {
  readonly added: (Omit<Added, "sameAs"> & { readonly file: string; readonly sameText?: Carried })[];
  /** The inputs that could not be recorded. */
  readonly failed: string[];
}

/** A count of each outcome, in the words of a line of the summary. */
const OUTCOMES: readonly (readonly [outcome: Added["outcome"], one: string, several: string])[] = [
  ["new", "new readout", "new readouts"],
  ["version", "new version", "new versions"],
  ["source", "known readout found in a further place", "known readouts found in further places"],
  ["unchanged", "unchanged", "unchanged"],
];

/** What is new, for people or as JSON, with a final line end. */
export function summaryOf(tally: Tally, json: boolean): string {
  if (json) return `${JSON.stringify(tally, undefined, 2)}\n`;
  const counts = OUTCOMES.flatMap(([outcome, one, several]) => {
    const count = tally.added.filter((added) => added.outcome === outcome).length;
    return count === 0 ? [] : [counted(count, one, several)];
  });
  const failed = tally.failed.length === 0 ? [] : [`${tally.failed.length} failed`];
  return [
    [...counts, ...failed].join(", "),
    ...versionsIn(tally),
    ...copiesIn(tally),
    ...withdrawnIn(tally),
    "",
  ].join("\n");
}

/** New versions are named: somebody has changed what was published. */
const versionsIn = ({ added }: Tally): string[] =>
  added.flatMap(({ outcome, file, id, previous }) =>
    outcome === "version" && previous !== undefined
      ? [
          `${file} has changed: ${shortId(id)} follows ${shortId(previous)}; entente show ${shortId(id)} shows the difference`,
        ]
      : [],
  );

/** So is what is told again: it is no further event. */
const copiesIn = ({ added }: Tally): string[] =>
  added.flatMap(({ outcome, file, sameText }) =>
    sameText === undefined || outcome === "version"
      ? []
      : [
          `${file} is the same text as ${sameText.name} (${shortId(sameText.id)}), with ${counted(sameText.changes, "change", "changes")}; it counts once`,
        ],
  );

/** What has been withdrawn stays so: whoever adds it again is told why it shows nowhere. */
const withdrawnIn = ({ added }: Tally): string[] =>
  added.flatMap(({ file, id, withdrawn }) =>
    withdrawn
      ? [
          `${file} has been withdrawn: it counts nowhere; entente withdraw --back ${shortId(id)} brings it back`,
        ]
      : [],
  );
