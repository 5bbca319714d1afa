#!/usr/bin/env node
// npm run bench:collect: how many pages and PDFs a second are taken apart, parsed in the thread that is shipped.
import { collectFile } from "../dist/collect/collect-file.js";
import { PDFDocument, StandardFonts } from "pdf-lib";

const SECONDS = 5;
const SENTENCE =
  "The Minister received the Ambassador of Ghana this morning, and the two spoke for an hour about the ports of their countries and what is to be done by the end of the year.";
const PARAGRAPHS = 24;
const LINES_ON_A_PAGE = 48;

console.log(`one thread, Node ${process.version}; a readout of ${PARAGRAPHS} paragraphs`);
await measure("pages (HTML)", "page.html", Buffer.from(page()));
await measure("PDFs of 3 pages in two columns", "readout.pdf", await pdf());

/** Collects the same bytes again and again; prints how many a second, by the clock and of processor time. */
async function measure(what, name, bytes) {
  await collected(name, bytes); // the first loads the parser
  const [begin, used] = [performance.now(), process.cpuUsage()];
  let count = 0;
  while (performance.now() - begin < SECONDS * 1000) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    await collected(name, bytes);
    count++;
  }
  const { user, system } = process.cpuUsage(used);
  const byClock = (count * 1000) / (performance.now() - begin);
  const ofProcessor = (count * 1e6) / (user + system);
  console.log(
    `${what}, ${Math.round(bytes.length / 1024)} KB each: ${byClock.toFixed(0)} a second, ${ofProcessor.toFixed(0)} in a second of processor time`,
  );
}

async function collected(name, bytes) {
  for await (const find of collectFile({ bytes }, name)) {
    if (find.kind !== "collected" || !find.text.includes("Ambassador of Ghana"))
      throw new Error(`${name} was not read`);
  }
}

/** A page as ministries have them: as much around the text as in it. */
function page() {
  const links = Array.from({ length: 120 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join(
    "",
  );
  const body = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(PARAGRAPHS);
  return `<!doctype html><html lang="en"><head><title>Visit | Ministry</title><meta property="article:published_time" content="2033-05-04"></head><body><header><nav><ul>${links}</ul></nav></header><main><article><h1>Visit</h1>${body}</article><aside class="related"><ul>${links}</ul></aside></main><footer><ul>${links}</ul></footer></body></html>`;
}

async function pdf() {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const words = `${SENTENCE} ${SENTENCE} `.repeat(PARAGRAPHS).split(" ");
  const lines = Array.from({ length: Math.ceil(words.length / 7) }, (_, at) =>
    words.slice(at * 7, at * 7 + 7).join(" "),
  );
  for (let at = 0; at < lines.length; at += 2 * LINES_ON_A_PAGE) {
    const sheet = document.addPage();
    for (const [index, line] of lines.slice(at, at + 2 * LINES_ON_A_PAGE).entries()) {
      const x = index < LINES_ON_A_PAGE ? 50 : 310;
      sheet.drawText(line, { x, y: 780 - (index % LINES_ON_A_PAGE) * 15, size: 10, font });
    }
  }
  return document.save();
}
