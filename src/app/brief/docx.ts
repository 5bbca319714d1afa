import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  type ParagraphChild,
} from "docx";
import { splitAtQuotation } from "../wording/quotation.js";
import { shorten } from "../wording/shorten.js";
import { repeatable } from "./repeatable-docx.js";
import type { Brief, BriefItem, BriefSection, BriefSentence, Footnote, More } from "./brief.js";
import {
  EVIDENCE,
  headingOf,
  kickerOf,
  LIVE,
  LONGEST_NOTE,
  moreInWords,
  notFoundInWords,
  oneLine,
  sourceInWords,
  subheadingOf,
  withDoubt,
} from "./words.js";

/** Sizes are half points, distances twentieths of a point, as OOXML counts them. */
const SIZE = { text: 18, small: 15, note: 13, heading: 19, title: 32 };
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 740, bottom: 800, left: 850, right: 850 };
const LATE = "8C1D08";
const FAINT = "555555";

/**
 * A brief as a Word document: the numbers of its sentences lead to the footnotes at its end, and these to their pages.
 * @param address of the server whose pages are linked, without a final slash
 */
export async function briefDocx(brief: Brief, address: string): Promise<Uint8Array> {
  const page = { size: A4, margin: MARGIN };
  const document = new Document({
    title: headingOf(brief),
    description: kickerOf(brief),
    creator: "Entente",
    styles: { default: { document: { run: { font: "Arial", size: SIZE.text } } } },
    sections: [
      { properties: { page }, footers: { default: pageNumbers() }, children: bodyOf(brief, address) },
      {
        properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 400 } },
        children: brief.footnotes.map((note) => noteOf(note, brief.footnotes, address)),
      },
    ],
  });
  return repeatable(new Uint8Array(await Packer.toArrayBuffer(document)), brief.day);
}

const bodyOf = (brief: Brief, address: string): Paragraph[] => [
  new Paragraph({
    children: [run(kickerOf(brief), { allCaps: true, bold: true, size: SIZE.small, color: FAINT })],
  }),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.LEFT,
    children: [run(headingOf(brief), { bold: true, size: SIZE.title, color: "000000" })],
  }),
  new Paragraph({ children: [run(subheadingOf(brief), { size: SIZE.small, color: FAINT })] }),
  ...brief.sections.flatMap((section) => sectionOf(section, address)),
  ...notFoundInWords(brief).map(
    (text) =>
      new Paragraph({ spacing: { before: 100 }, children: [run(text, { size: SIZE.small, color: FAINT })] }),
  ),
  ...(brief.footnotes.length === 0 ? [] : [headingFor(EVIDENCE)]),
];

const headingFor = (title: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 140, after: 50 },
    border: { bottom: { style: "single", size: 4, color: "999999", space: 1 } },
    children: [run(title, { bold: true, size: SIZE.heading, color: "000000" })],
  });

const sectionOf = ({ title, items, more }: BriefSection, address: string): Paragraph[] => [
  headingFor(title),
  ...items.map(itemOf),
  ...(more === undefined ? [] : [moreOf(more, address)]),
];

function itemOf({ label, sentences }: BriefItem): Paragraph {
  const about = label === undefined ? [] : [run(`${label}. `, { bold: true })];
  const told = sentences.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [run(" ")]),
    ...sentenceOf(sentence),
  ]);
  return new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 40 },
    keepLines: true,
    children: [...about, ...told],
  });
}

function sentenceOf(sentence: BriefSentence): ParagraphChild[] {
  const [lead, words, tail] = splitAtQuotation(withDoubt(sentence));
  const late = sentence.overdue ? { color: LATE, bold: true } : {};
  return [
    run(lead, late),
    ...(words === "" ? [] : [run(words, { font: "Times New Roman" })]),
    ...(tail === "" ? [] : [run(tail)]),
    ...sentence.notes.flatMap((note, at) => [
      ...(at === 0 ? [] : [run(", ", { superScript: true })]),
      new InternalHyperlink({ anchor: anchorOf(note), children: [run(String(note), { superScript: true })] }),
    ]),
  ];
}

const moreOf = (more: More, address: string): Paragraph =>
  new Paragraph({
    indent: { left: 360 },
    children: [linked(moreInWords(more), address + more.path, SIZE.small)],
  });

/** The number is the place that sentences lead to. */
function noteOf(note: Footnote, all: readonly Footnote[], address: string): Paragraph {
  const small = { size: SIZE.note };
  const words = shorten(oneLine(note.words), LONGEST_NOTE);
  return new Paragraph({
    spacing: { after: 20 },
    children: [
      new Bookmark({ id: anchorOf(note.number), children: [run(`${note.number}. `, small)] }),
      linked(sourceInWords(note, all), address + note.path, SIZE.note),
      run(`: “${words}”`, small),
      ...(note.live === undefined ? [] : [run(" ", small), linked(LIVE, note.live, SIZE.note)]),
    ],
  });
}

const anchorOf = (note: number): string => `note-${note}`;

const linked = (text: string, link: string, size: number): ExternalHyperlink =>
  new ExternalHyperlink({ link, children: [run(text, { size, style: "Hyperlink" })] });

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: SIZE.note,
            color: FAINT,
            children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

type Look = Omit<ConstructorParameters<typeof TextRun>[0] & object, "text" | "children">;

/** A piece of text. XML has no place for control characters and halves of characters. */
const run = (text: string, look: Look = {}): TextRun =>
  new TextRun({ ...look, text: text.replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD") });
