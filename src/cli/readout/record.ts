import { positionsIn } from "../../app/position.js";
import type { Reading } from "../../app/reading.js";
import { dateInWords } from "../../app/wording/date.js";
import { dateBlocks } from "./dates.js";
import { encounterBlocks } from "./encounters.js";
import { layBlocks, layPassage, type Block } from "./layout.js";
import { peopleBlocks } from "./people.js";
import { statementBlocks } from "./statements.js";
import { painters, type Style } from "./style.js";
import { undertakingBlocks } from "./undertakings.js";

interface Section {
  readonly title: string;
  readonly blocks: (reading: Reading, style: Style) => Block[];
  /** What is said where there is nothing to show. */
  readonly nothing: string;
}

const SECTIONS: readonly Section[] = [
  { title: "ENCOUNTERS", blocks: encounterBlocks, nothing: "No encounter is spoken of." },
  {
    title: "WHO SAID WHAT",
    blocks: statementBlocks,
    nothing: "Nobody is quoted or reported as saying anything.",
  },
  {
    title: "UNDERTAKINGS",
    blocks: undertakingBlocks,
    nothing: "No side undertakes, asks, offers or refuses anything.",
  },
  { title: "DATES", blocks: dateBlocks, nothing: "No date is named." },
  { title: "PEOPLE", blocks: peopleBlocks, nothing: "No person is named with a role." },
];

export interface RecordOptions {
  /** What was read, as the reader knows it: a file's name. */
  readonly name: string;
  /** Columns. */
  readonly width: number;
  readonly coloured: boolean;
  /** Whether each value says where it comes from. */
  readonly explain: boolean;
  /** Where in the text each page begins, of what came in pages. */
  readonly pageStarts?: readonly number[];
}

/** A reading as a record for people to read on a terminal, with a final line end. */
export function record(reading: Reading, source: string, options: RecordOptions): string {
  const { name, width, coloured, explain, pageStarts } = options;
  const style: Style = {
    ...painters(coloured),
    width,
    explain,
    locate: positionsIn(source),
    ...(pageStarts !== undefined && { pageStarts }),
  };
  const body = isEmpty(reading)
    ? layPassage({ text: "Nothing was found in this text." }, 0, width)
    : SECTIONS.flatMap((section) => ["", ...layDown(section, reading, style)]);
  return [
    ...layPassage({ text: name, paint: style.title }, 0, width),
    ...preface(reading, style),
    ...body,
    "",
  ].join("\n");
}

const isEmpty = (reading: Reading): boolean =>
  [reading.encounters, reading.statements, reading.acts, reading.dates, reading.people].every(
    (list) => list.length === 0,
  );

/** When and by whom it was published, and what the reader of the text wants known. */
function preface({ published, publisher, notes }: Reading, { faint, open, width }: Style): string[] {
  const when =
    published === undefined ? "Date of publication not known" : `Published ${dateInWords(published)}`;
  return [
    { text: publisher === undefined ? when : `${when} by ${publisher}`, paint: faint },
    ...notes.map((note) => ({ text: `Note: ${note}`, paint: open })),
  ].flatMap((passage) => layPassage(passage, 0, width));
}

function layDown({ title, blocks, nothing }: Section, reading: Reading, style: Style): string[] {
  const found = blocks(reading, style);
  const lines = layBlocks(found, style.width);
  return [
    style.title(title),
    ...(lines.length === 0 ? layPassage({ text: nothing, paint: style.faint }, 2, style.width) : lines),
  ];
}
