import type { Decision } from "../../app/decide/decisions.js";
import type { Doubtful, DoubtfulLink } from "../../app/review/review.js";
import { sharedInWords } from "../../app/wording/shared.js";
import { undertakingInWords } from "../../app/wording/thread.js";
import { partyName } from "../../app/wording/who.js";
import type { Form } from "../form.js";
import { layBlocks, type Block } from "../readout/layout.js";
import { quoted } from "../readout/style.js";
import { widthOf } from "../terminal.js";
import { decisionsCsv, doubtfulCsv } from "./review-csv.js";

/** What is doubtful, with a final line end. */
export function doubtfulView(items: readonly Doubtful[], form: Form): string {
  if (form === "csv") return doubtfulCsv(items);
  if (form === "json") return `${JSON.stringify(items, undefined, 2)}\n`;
  if (items.length === 0) return "Nothing is doubtful.\n";
  return `${layBlocks(items.map(questionBlock), widthOf(process.stdout)).join("\n")}\n`;
}

/** Something doubtful as a question: do these words belong to that undertaking; are these two one? */
export const questionBlock = (item: Doubtful): Block =>
  item.what === "link" ? linkBlock(item) : identityBlock(item);

function identityBlock({ id, two, score, reasons }: Extract<Doubtful, { what: "identity" }>): Block {
  const why = reasons.map(({ rule, weight }) => `${rule} ${weight > 0 ? "+" : ""}${weight.toFixed(2)}`);
  return {
    heading: { text: `One person? ${two.map(({ name }) => name).join(" and ")}` },
    rows: [
      ...two.map(({ name, office, party, published, evidence }) => ({
        label: name,
        passages: [
          { text: quoted(evidence.text) },
          {
            text: [office, party === null ? "no party told" : partyName(party), published]
              .filter((part) => part !== undefined)
              .join(" · "),
          },
        ],
      })),
      {
        label: "why",
        passages: [{ text: `${Math.round(score * 100)} %: ${why.join(", ")}` }, { text: id }],
      },
    ],
  };
}

function linkBlock({ claim, thread, entry }: DoubtfulLink): Block {
  const shared = sharedInWords(entry.link.reasons.flatMap(({ terms = [] }) => terms));
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

/** All decisions, the latest last, with a final line end. */
export function decisionsView(decisions: readonly Decision[], form: Form): string {
  if (form === "csv") return decisionsCsv(decisions);
  if (form === "json") return `${JSON.stringify(decisions, undefined, 2)}\n`;
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
