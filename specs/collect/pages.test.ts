import { expect, test } from "vitest";
import { witnessOf } from "../../src/app/evidence.js";
import { add, prepare } from "../../src/app/add/add.js";
import { digest } from "../../src/app/add/digest.js";
import { particularsOf } from "../../src/app/add/particulars.js";
import { readoutShown } from "../../src/app/readouts/readout.js";
import { search } from "../../src/app/search/search.js";
import { LIMITS } from "../../src/collect/limits.js";
import { runJob } from "../../src/collect/run-job.js";
import type { Store } from "../../src/record/store.js";
import { describeEngines, newRecord } from "../engines/engines.js";
import { pdfOf } from "./pdf.js";
import { PARAGRAPHS, TITLE } from "./readout.js";

/** Each paragraph tells of which of six readings of the readout it is, so that its page is known. */
const LONG = Array.from({ length: 6 }, (_, index) =>
  PARAGRAPHS.map((paragraph) => paragraph.replace("Takoradi", `Takoradi-${index + 1}`)),
).flat();

/** What stands on which page: the setting is asked, not the reading. */
async function recorded(store: Store): Promise<string> {
  const bytes = await pdfOf({ title: TITLE, paragraphs: LONG, columns: 2, running: true });
  for await (const find of runJob({
    wanted: "readouts",
    source: { bytes },
    name: "communique.pdf",
    about: {},
    columns: {},
    limits: LIMITS,
  })) {
    if (find.kind !== "collected") continue;
    const received = { text: find.text, bytes, name: "communique", place: "/communique.pdf" };
    const prepared = await prepare(store, { ...received, ...particularsOf(find) }, digest);
    const [added] = await add(store, [prepared], digest, "2034-01-01T00:00:00.000Z");
    return added?.id ?? "";
  }
  throw new Error("nothing was collected");
}

describeEngines("a find in a PDF of several pages, in two columns, with words broken at line ends", (engine) => {
  test("points to its page, wherever it is shown", async () => {
    const store = await newRecord(engine);
    const id = await recorded(store);
    const { text, pageStarts = [], sources, reading } = await readoutShown(store, id);
    expect(text).not.toMatch(/[a-z]-\n|- [a-z]/);
    expect(pageStarts.length).toBeGreaterThan(2);
    expect(sources).toMatchObject([{ mediaType: "application/pdf", language: "en", pageStarts }]);

    const consulates = reading.acts.filter(({ evidence }) => evidence.text.includes("Takoradi"));
    expect(consulates).toHaveLength(6);
    const witness = await witnessOf(store, [id]);
    const pages = consulates.map(({ evidence }) => witness(id, evidence).page);
    expect(pages[0]).toBe(1);
    expect(pages.at(-1)).toBe(pageStarts.length);
    // Each page holds what lies between its beginning and the next.
    for (const [at, { evidence }] of consulates.entries()) {
      const page = pages[at] ?? 0;
      expect(pageStarts[page - 1]).toBeLessThanOrEqual(evidence.start);
      expect(pageStarts[page] ?? text.length).toBeGreaterThan(evidence.start);
    }
    const { found } = await search(store, '"Takoradi-6"', 1);
    expect(found[0]?.hits[0]).toMatchObject({ page: pageStarts.length });
  });
});
