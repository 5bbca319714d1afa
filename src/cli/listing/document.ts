import type { ShownDocument } from "../../app/show/show-document.js";
import { dateInWords } from "../../app/wording/date.js";
import { originInWords } from "../../app/wording/origin.js";
import { partyName } from "../../app/wording/who.js";
import { record } from "../readout/record.js";
import { layPassage } from "../readout/layout.js";
import { painters } from "../readout/style.js";
import { harmless } from "../readout/text.js";
import { isColoured, widthOf } from "../terminal.js";
import { shortId } from "../wording.js";

/** A document for people or as JSON, with a final line end. */
export function presentDocument(shown: ShownDocument, json: boolean): string {
  if (json) return `${JSON.stringify(shown, undefined, 2)}\n`;
  const { readout, difference, pageStarts } = shown;
  const width = widthOf(process.stdout);
  const coloured = isColoured(process.stdout);
  const { title } = painters(coloured);
  const about = [
    `document ${readout.id}`,
    ...withdrawnIn(shown),
    ...sideIn(shown),
    ...sourcesIn(shown),
    ...versionsIn(shown),
    ...copiesIn(shown),
  ];
  return [
    record(readout.reading, readout.text, {
      name: readout.name,
      width,
      coloured,
      explain: false,
      ...(pageStarts !== undefined && { pageStarts }),
    }).trimEnd(),
    "",
    title("WHERE IT WAS FOUND"),
    ...about.flatMap((text) => layPassage({ text }, 2, width)),
    ...(difference === undefined
      ? []
      : ["", title("HOW THE TEXT HAS CHANGED"), ...linesOf(difference, coloured)]),
    "",
  ].join("\n");
}

const withdrawnIn = ({ withdrawn }: ShownDocument): string[] =>
  withdrawn === undefined
    ? []
    : [
        `withdrawn by ${withdrawn.who} on ${dateInWords(withdrawn.at.slice(0, 10))}` +
          `${withdrawn.note === undefined ? "" : ` (${withdrawn.note})`}: it counts nowhere; ` +
          `entente review --undo ${withdrawn.number} takes it back`,
      ];

const sideIn = ({ readout: { side } }: ShownDocument): string[] =>
  side === undefined ? [] : [`told by ${partyName(side)}`];

const sourcesIn = ({ sources }: ShownDocument): string[] =>
  sources.map(({ name, place, url, publisher, published, added, ...origin }) =>
    [
      place ?? name,
      ...(url === undefined || url === place ? [] : [url]),
      ...originInWords(origin),
      ...(publisher === undefined ? [] : [`published by ${publisher}`]),
      ...(published === undefined ? [] : [`on ${dateInWords(published)}`]),
      `added ${dateInWords(added.slice(0, 10))}`,
    ].join(", "),
  );

const versionsIn = ({ readout, versions }: ShownDocument): string[] =>
  versions.flatMap(({ versions: list }) =>
    list.map(({ version, document, added }) => {
      const mark = document === readout.id ? " (this one)" : "";
      return `version ${version}: ${shortId(document)}, added ${dateInWords(added.slice(0, 10))}${mark}`;
    }),
  );

const copiesIn = ({ copies }: ShownDocument): string[] =>
  copies.map(({ id, name, published, publisher }) =>
    [
      `the same text: ${name}`,
      ...(publisher === undefined ? [] : [`published by ${publisher}`]),
      ...(published === undefined ? [] : [`on ${dateInWords(published)}`]),
      shortId(id),
    ].join(", "),
  );

/** The lines of a unified diff, without those that only name the two texts. */
function linesOf(difference: string, coloured: boolean): string[] {
  const { held, ended, faint } = painters(coloured);
  const lines = difference.trimEnd().split("\n").map(harmlessLine);
  return lines
    .filter((line) => !/^(?:===|---|\+\+\+)/.test(line))
    .map((line) => {
      const paint = line.startsWith("+") ? held : line.startsWith("-") ? ended : faint;
      return `  ${paint(line)}`;
    });
}

const harmlessLine = (line: string): string => line.slice(0, 1) + harmless(line.slice(1));
