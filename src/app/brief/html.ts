import { escape } from "../page/escape.js";
import { splitAtQuotation } from "../wording/quotation.js";
import { shorten } from "../wording/shorten.js";
import type { Brief, BriefItem, BriefSection, BriefSentence, Footnote, More } from "./brief.js";
import { STYLE } from "./style.js";
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

/**
 * A brief as one self-contained HTML page without scripts, which prints on two pages of A4.
 * @param address of the server whose pages are linked, without a final slash
 */
export const briefHtml = (brief: Brief, address: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(headingOf(brief))}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kicker">${escape(kickerOf(brief))}</p>
<h1>${escape(headingOf(brief))}</h1>
<p>${escape(subheadingOf(brief))}</p>
</header>
<main>
${brief.sections.map((section) => sectionOf(section, address)).join("\n")}
${notFoundInWords(brief)
  .map((text) => `<p class="missing">${escape(text)}</p>`)
  .join("\n")}
${evidenceOf(brief.footnotes, address)}
</main>
</body>
</html>
`;

function sectionOf({ id, title, items, more }: BriefSection, address: string): string {
  const rest = more === undefined ? "" : `\n${moreOf(more, address)}`;
  return `<section class="${id}" aria-labelledby="${id}">
<h2 id="${id}">${escape(title)}</h2>
<ul>
${items.map(itemOf).join("\n")}${rest}
</ul>
</section>`;
}

function itemOf({ label, sentences }: BriefItem): string {
  const about = label === undefined ? "" : `<b>${escape(label)}.</b> `;
  return `<li>${about}${sentences.map(sentenceOf).join(" ")}</li>`;
}

/** What the template says stands apart from the words that it quotes. */
function sentenceOf(sentence: BriefSentence): string {
  const [lead, words, tail] = splitAtQuotation(withDoubt(sentence));
  const quotation = words === "" ? "" : `<q>${escape(words)}</q>`;
  const notes = sentence.notes.map((note) => `<a href="#note-${note}">${note}</a>`).join(", ");
  const kind = sentence.overdue ? ' class="overdue"' : "";
  return `<span${kind}>${escape(lead)}${quotation}${escape(tail)}</span><sup>${notes}</sup>`;
}

const moreOf = (more: More, address: string): string =>
  `<li class="more"><a href="${escape(address + more.path)}">${escape(moreInWords(more))}</a></li>`;

function evidenceOf(footnotes: readonly Footnote[], address: string): string {
  if (footnotes.length === 0) return "";
  return `<section class="evidence" aria-labelledby="evidence">
<h2 id="evidence">${EVIDENCE}</h2>
<ol>
${footnotes.map((note) => noteOf(note, sourceInWords(note, footnotes), address)).join("\n")}
</ol>
</section>`;
}

function noteOf(note: Footnote, source: string, address: string): string {
  const words = escape(shorten(oneLine(note.words), LONGEST_NOTE));
  const live =
    note.live === undefined
      ? ""
      : ` <a class="live" href="${escape(note.live)}" rel="noreferrer">${LIVE}</a>`;
  return `<li id="note-${note.number}"><a href="${escape(address + note.path)}">${escape(source)}</a>: “${words}”${live}</li>`;
}
