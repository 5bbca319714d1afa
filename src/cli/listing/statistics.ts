import type { Statistics } from "../../app/record.js";
import { dateInWords } from "../../app/wording/date.js";
import { layBlocks } from "../readout/layout.js";
import { widthOf } from "../terminal.js";
import { counted } from "../wording.js";

const MEGABYTE = 1e6;

/** What a record holds, for people or as JSON, with a final line end. */
export function presentStatistics(statistics: Statistics, json: boolean): string {
  if (json) return `${JSON.stringify(statistics, undefined, 2)}\n`;
  const { where, engine, bytes, first, last, claims, engines, ...counts } = statistics;
  const span =
    first === undefined || last === undefined ? "" : `, ${dateInWords(first)} to ${dateInWords(last)}`;
  const rows: readonly (readonly [string, string])[] = [
    ["record", `${where} (${engine}, ${(bytes / MEGABYTE).toFixed(1)} MB)`],
    ["readouts", `${grouped(counts.documents - counts.withdrawn)}${span}`],
    ...(counts.withdrawn === 0
      ? []
      : [["withdrawn", counted(counts.withdrawn, "readout", "readouts")] as const]),
    ["texts", textsOf(counts)],
    [
      "found in",
      counted(counts.sources, "place", "places") +
        `, ${counted(counts.versions, "later version", "later versions")}`,
    ],
    [
      "about",
      `${counted(counts.parties, "party", "parties")}, ${counted(counts.relations, "relation", "relations")}`,
    ],
    ["read", countsOf(claims).join(", ") || "nothing"],
    [
      "read by",
      countsOf(engines)
        .map((of) => `engine ${of}`)
        .join(", ") || "nobody",
    ],
    ["decided", counted(counts.decisions, "decision", "decisions")],
  ];
  const block = { rows: rows.map(([label, text]) => ({ label, passages: [{ text }] })) };
  return `${layBlocks([block], widthOf(process.stdout)).join("\n")}\n`;
}

/** One text that three sources carry counts once. */
function textsOf({
  documents,
  withdrawn,
  copies,
}: Pick<Statistics, "documents" | "withdrawn" | "copies">): string {
  const texts = counted(documents - withdrawn - copies, "text", "texts");
  return copies === 0
    ? texts
    : `${texts}; ${counted(copies, "readout carries", "readouts carry")} one of them too`;
}

const grouped = (count: number): string => count.toLocaleString("en");

const countsOf = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([name, count]) => `${name} ${grouped(count)}`);
