import type { Added } from "../app/add/add.js";
import type { Carried } from "../app/add/carried.js";
import { grouped } from "../app/grouped.js";
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
  const empty = tally.added.filter(({ unread }) => unread !== undefined).length;
  const nothing = empty === 0 ? [] : [`little or nothing to read in ${empty}`];
  const failed = tally.failed.length === 0 ? [] : [`${tally.failed.length} failed`];
  return [
    [...counts, ...nothing, ...failed].join(", "),
    ...unreadIn(tally),
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

const NAMED = 5;

/** What little or nothing was found in is kept all the same; it may have been added by mistake, so it is told, by its reason. */
function unreadIn({ added }: Tally): string[] {
  const unread = added.filter((one) => one.unread !== undefined);
  return [...grouped(unread, (one) => one.unread ?? "")].map(([reason, those]) => {
    const named = those.slice(0, NAMED).map(({ file, id }) => `${file} (${shortId(id)})`);
    const more = those.length > NAMED ? ` and ${those.length - NAMED} more` : "";
    return `${named.join(", ")}${more}: ${reason}; entente withdraw takes out what should not be there`;
  });
}
