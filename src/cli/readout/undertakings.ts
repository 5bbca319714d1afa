import type { Act, Reading } from "../../app/reading.js";
import { circumstancesOf, recipientsOf, verbOf } from "../../app/wording/act.js";
import { shorten } from "../../app/wording/shorten.js";
import { partiesInWords } from "../../app/wording/who.js";
import { grouped } from "../../app/grouped.js";
import type { Block, Row } from "./layout.js";
import { explained, placed } from "./reasons.js";
import { quoted, type Style } from "./style.js";

/** The acts under the side or sides that did them, sides in the order in which they first act. */
export function undertakingBlocks({ acts }: Reading, style: Style): Block[] {
  const sides = grouped(acts, ({ by }) => by.toSorted().join(" "));
  return [...sides.values()].map((theirs) => ({
    heading: { text: partiesInWords(theirs[0]?.by ?? []), paint: style.side },
    rows: theirs.map((act) => rowOf(act, style)),
  }));
}

const LONGEST_CIRCUMSTANCE = 120;

function rowOf(act: Act, style: Style): Row {
  const circumstances = [...recipientsOf(act), ...circumstancesOf(act)].map((words) =>
    shorten(words, LONGEST_CIRCUMSTANCE),
  );
  return {
    label: verbOf(act),
    paint: style.title,
    passages: [
      { text: quoted(act.evidence.text) + placed([act.evidence], style) },
      ...(circumstances.length === 0 ? [] : [{ text: circumstances.join(" · "), paint: style.open }]),
      ...explained(act, style),
    ],
  };
}
