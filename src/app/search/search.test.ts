import fc from "fast-check";
import { expect, test } from "vitest";
import { describeEngines, newRecord } from "../../../specs/engines/engines.js";
import { add, prepare } from "../add/add.js";
import { digest } from "../add/digest.js";
import type { Store } from "../record.js";
import { search } from "./search.js";
import { sentenceAround } from "./sentence.js";

const AT = "2034-01-02T03:04:05.000Z";
const NOTES = {
  embassy: `OSLO, 4 May 2033 — President Akinyi Wanjala of Kenya met Foreign Minister Nils Aune of Norway on 4 May 2033.
“We will open an embassy in Nairobi by the end of next year,” Mr. Aune said. The two spoke of fish.`,
  visit: `ACCRA, 5 June 2033 — President Kwabena Ampofo-Darko of Ghana invited H.E. Mr. Şevket Çelik, Foreign Minister of Turkey, to visit Accra.
He thanked Türkiye for its support. The embassies would agree on a date.`,
  fish: `APIA, 12 March 2031 — Prime Minister Tavita Faleolo of Samoa said that fish was the wealth of Samoa.`,
  undated: "The Foreign Minister of Kenya, Wambui Otieno, asked Norway to send fish.",
};

async function recordOf(store: Store, texts: Readonly<Record<string, string>>): Promise<Store> {
  const received = Object.entries(texts).map(([name, text]) => ({ name, text }));
  await add(store, await Promise.all(received.map((one) => prepare(store, one, digest))), digest, AT);
  return store;
}

const QUERIES: readonly (readonly [query: string, names: readonly string[]])[] = [
  ["fish", ["embassy", "fish", "undated"]],
  ["FISH norway", ["embassy", "undated"]],
  ["fish -norway", ["fish"]],
  ["embassy", ["embassy"]],
  ["par*", []],
  ["embass*", ["visit", "embassy"]],
  ["“spoke of fish”", ["embassy"]],
  ["“fish of spoke”", []],
  ["sevket celik", ["visit"]],
  ["Türkiye", ["visit"]],
  ["party:Turkish", ["visit"]],
  ["party:KEN", ["embassy", "undated"]],
  ["party:Kenya party:norwegian kind:commitment", ["embassy"]],
  ["kind:invitation", ["visit"]],
  ["speaker:aune", ["embassy"]],
  ["speaker:“Nils Aune” embassy", ["embassy"]],
  ["speaker:“Aune Nils”", []],
  ["speaker:Wanjala", []],
  ["person:wanjala", ["embassy"]],
  ["after:2033-05 before:2033-06", ["embassy"]],
  ["after:2033", ["visit", "embassy"]],
  ["before:2033", ["fish", "undated"]],
  ["fish after:2031-03-12", ["embassy", "fish"]],
  ["fish before:2031-03-12", ["undated"]],
  ["nothing", []],
];

describeEngines("search", (engine) => {
  test("finds what meets all of a query, the latest published first", async () => {
    const store = await recordOf(await newRecord(engine), NOTES);
    for (const [query, names] of QUERIES) {
      const { found } = await search(store, query, 10);
      expect([query, ...found.map(({ name }) => name)]).toEqual([query, ...names]);
    }
  });

  test("shows the place in its sentence, within what the fields ask for", async () => {
    const store = await recordOf(await newRecord(engine), NOTES);
    const hitsOf = async (query: string): Promise<string[][]> =>
      (await search(store, query, 10)).found.map(({ hits }) =>
        hits.map(({ span, sentence }) => `${span.text} | ${sentence.text}`),
      );
    expect(await hitsOf("“open an embassy” speaker:Aune")).toEqual([
      ["open an embassy | “We will open an embassy in Nairobi by the end of next year,” Mr. Aune said."],
    ]);
    expect(await hitsOf("celik")).toEqual([
      [expect.stringMatching(/^Çelik \| ACCRA, .* H\.E\. Mr\. Şevket Çelik, .* to visit Accra\.$/)],
    ]);
  });

  test("says when there are more than were asked for", async () => {
    const store = await recordOf(await newRecord(engine), NOTES);
    expect(await search(store, "fish", 2)).toMatchObject({
      found: [{ name: "embassy" }, { name: "fish" }],
      more: true,
    });
    expect(await search(store, "fish", 3)).toMatchObject({ more: false });
  });

  test("a kind, topic or party that is not known is no answer", async () => {
    const store = await newRecord(engine);
    await expect(search(store, "kind:vist", 5)).rejects.toThrow("there is no kind vist");
    await expect(search(store, "topic:fishes", 5)).rejects.toThrow("there is no topic fishes");
    await expect(search(store, "party:Atlantis", 5)).rejects.toThrow("Atlantis");
  });

  test("a word is found whatever letters stand in the query around it", async () => {
    const store = await recordOf(await newRecord(engine), NOTES);
    const anything = fc
      .string({ unit: "binary", maxLength: 12 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const { found } = await search(store, `"${text.replaceAll(/["“”]/g, " ")} x"`, 5);
        expect(found).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ["One. Two fish swim. Three.", "fish", "Two fish swim."],
  [
    "He met H.E. Mr. J. Smith of the U.S. on Monday. Then fish.",
    "Smith",
    "He met H.E. Mr. J. Smith of the U.S. on Monday.",
  ],
  ["“Fish?” she asked. “No.”", "Fish", "“Fish?” she asked."],
  ["Heading without stop\n\nFish swim\nin the sea.", "swim", "Fish swim\nin the sea."],
  [`${"word ".repeat(400)}fish ${"word ".repeat(400)}`, "fish", /^(?:\S+ )+fish(?: \S+)+$/],
])("the sentence around a word: %s", (text, word, sentence) => {
  const start = text.indexOf(word);
  const around = sentenceAround(text, { start, end: start + word.length });
  const cut = text.slice(around.start, around.end);
  if (typeof sentence === "string") expect(cut).toBe(sentence);
  else expect(cut).toMatch(sentence);
  expect(cut.length).toBeLessThan(1300);
});
