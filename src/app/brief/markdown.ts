import type { Brief, BriefItem, BriefSection, BriefSentence, Footnote, More } from "./brief.js";
import {
  headingOf,
  kickerOf,
  LIVE,
  moreInWords,
  notFoundInWords,
  oneLine,
  sourceInWords,
  subheadingOf,
  withDoubt,
} from "./words.js";

/**
 * A brief as Markdown with footnotes, with a final line end.
 * @param address of the server whose pages are linked, without a final slash
 */
export const briefMarkdown = (brief: Brief, address: string): string =>
  [
    `# ${plain(headingOf(brief))}`,
    `${plain(kickerOf(brief))}. ${plain(subheadingOf(brief))}`,
    ...brief.sections.map((section) => sectionOf(section, address)),
    ...notFoundInWords(brief).map(plain),
    brief.footnotes.map((note) => footnoteOf(note, sourceInWords(note, brief.footnotes), address)).join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd() + "\n";

const sectionOf = ({ title, items, more }: BriefSection, address: string): string =>
  [`## ${plain(title)}`, [...items.map(itemOf), ...(more ? [moreOf(more, address)] : [])].join("\n")].join(
    "\n\n",
  );

function itemOf({ label, sentences }: BriefItem): string {
  const about = label === undefined ? "" : `**${plain(label)}.** `;
  return `- ${about}${sentences.map(sentenceOf).join(" ")}`;
}

const sentenceOf = (sentence: BriefSentence): string =>
  plain(withDoubt(sentence)) + sentence.notes.map((note) => `[^${note}]`).join("");

const moreOf = (more: More, address: string): string =>
  `- [${plain(moreInWords(more))}](${address}${more.path}): \`${more.command}\``;

function footnoteOf(note: Footnote, source: string, address: string): string {
  const live = note.live === undefined ? "" : ` ([${LIVE}](<${note.live}>))`;
  return `[^${note.number}]: [${plain(source)}](${address}${note.path}): “${plain(oneLine(note.words))}”${live}`;
}

/** A text that stands for itself: what Markdown and HTML would take for markup is escaped. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`);
