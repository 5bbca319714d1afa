import type { Decision } from "../../app/decide/decisions.js";
import type { DoubtfulLink } from "../../app/review/review.js";
import { undertakingInWords } from "../../app/wording/thread.js";
import { layBlocks, type Block } from "../readout/layout.js";
import { quoted } from "../readout/style.js";
import { widthOf } from "../terminal.js";

/** The doubtful links, for people or as JSON, with a final line end. */
export function linksView(links: readonly DoubtfulLink[], json: boolean): string {
  if (json) return `${JSON.stringify(links, undefined, 2)}\n`;
  if (links.length === 0) return "Nothing is doubtful.\n";
  return `${layBlocks(links.map(linkBlock), widthOf(process.stdout)).join("\n")}\n`;
}

/** A link as a question: do these words belong to that undertaking? */
export function linkBlock({ claim, thread, entry }: DoubtfulLink): Block {
  const shared = entry.link.reasons.flatMap(({ terms = [] }) => terms);
  return {
    heading: { text: `${undertakingInWords(thread)}: ${quoted(thread.title)}` },
    rows: [
      { label: entry.role, passages: [{ text: quoted(entry.evidence.text) }] },
      {
        label: "why",
        passages: [
          { text: `${Math.round(entry.link.score * 100)} %, shared: ${shared.join(", ") || "no word"}` },
          { text: claim },
        ],
      },
    ],
  };
}

/** All decisions, the latest last, for people or as JSON, with a final line end. */
export function decisionsView(decisions: readonly Decision[], json: boolean): string {
  if (json) return `${JSON.stringify(decisions, undefined, 2)}\n`;
  if (decisions.length === 0) return "Nothing has been decided.\n";
  const rows = decisions.map(({ number, at, who, kind, subject, after, note }) => ({
    label: String(number),
    passages: [
      {
        text: [
          `${at.slice(0, 10)} ${who}`,
          kind,
          subject,
          ...(after === undefined ? [] : [JSON.stringify(after)]),
        ].join(" · "),
      },
      ...(note === undefined ? [] : [{ text: note }]),
    ],
  }));
  return `${layBlocks([{ rows }], widthOf(process.stdout)).join("\n")}\n`;
}
