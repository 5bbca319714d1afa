import type { Brief, BriefItem, BriefSection, Footnote, More } from "./brief.js";
import { headingOf, moreInWords, notFoundInWords, sourceInWords, subheadingOf, withDoubt } from "./words.js";

/**
 * A brief as Markdown with footnotes, with a final line end.
 * @param address of the server whose pages are linked, without a final slash
 */
export const briefMarkdown = (brief: Brief, address: string): string =>
  [
    `# ${plain(headingOf(brief))}`,
    plain(subheadingOf(brief)),
    ...brief.sections.map((section) => sectionOf(section, address)),
    ...notFoundInWords(brief).map(plain),
    brief.footnotes.map((note) => footnoteOf(note, address)).join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd() + "\n";

const sectionOf = ({ title, items, more }: BriefSection, address: string): string =>
  [`## ${plain(title)}`, [...items.map(itemOf), ...(more ? [moreOf(more, address)] : [])].join("\n")].join(
    "\n\n",
  );

const itemOf = ({ sentences }: BriefItem): string =>
  `- ${sentences.map((sentence) => plain(withDoubt(sentence)) + sentence.notes.map((note) => `[^${note}]`).join("")).join(" ")}`;

const moreOf = (more: More, address: string): string =>
  `- [${plain(moreInWords(more))}](${address}${more.path}): \`${more.command}\``;

const footnoteOf = (note: Footnote, address: string): string =>
  `[^${note.number}]: [${plain(sourceInWords(note))}](${address}${note.path}): “${plain(oneLine(note.words))}”`;

const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

/** A text that stands for itself: what Markdown and HTML would take for markup is escaped. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`);
