import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "./read.js";

// `npm run fuzz` asks for 10,000, with a new seed each time; else the same few, so that only a change can fail them.
const RUNS = Number(process.env["ENTENTE_FUZZ_RUNS"] ?? 300);
const LONG = RUNS > 300;
const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

const OWN_SEEDS = [
  `Source: Ministry of Foreign Affairs of Samoa
APIA, 12 March 2031 — Prime Minister Tavita Faleolo received H.E. Ms. Ingrid Solheim, Ambassador of Norway, on Tuesday.
“We will open a consulate by the end of next year,” the Prime Minister said. “We always keep our word.”
He thanked Norway for its support and invited the King to visit Apia in May 2032.`,
  ` date 2034-10-03 The President of Ghana, Kwabena Ampofo-Darko, spoke by telephone with his counterpart.
"The talks were useful, 'very useful', as my mother would say," he noted.
"Both sides agreed to sign a memorandum on trade worth US$3.5 million.

"They also said that they would meet again on 3-5 November," added the spokesman.`,
  "«Nous verrons», said the minister. According to the Kuwaiti side, talks (held in Amman on 5/6/2033) ended at 5 p.m.",
];

const seeds = [...OWN_SEEDS, ...examples()];

function examples(): string[] {
  if (!existsSync(EXAMPLES)) return [];
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(`${EXAMPLES}/${name}`, "utf8"));
}

type Mutation = (text: string) => string;

const MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", "„", ""];
const INTRUDERS = [
  ...MARKS,
  // Cut into UTF-16 units, so that the two halves of a pair stand alone.
  ..."\0\u0007\u001b\r\t\u00a0\u00ad\u200b\u200e\u200f\u202e\u2028\ufeff\ud800\udc00\ufffd".split(""),
  ..."()[]{}-–—.,;:!?…&%$€/\\*+|^".split(""),
  "\r\n",
  "\n\n",
  "🇬🇭",
  "e\u0301",
  "ş",
  "İ",
  "王毅",
  "الرئيس",
  "H.E. Mr. ",
  " said ",
  " and ",
  "President ",
  "3–5 May",
];

const LONGEST_REPEAT = 1000;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const anyText = fc.constantFrom(...seeds);
const piece = fc.tuple(place, place);

/** Where two places, given as shares of the length, lie in a text: in order. */
function cut(text: string, [one, other]: readonly [number, number]): { start: number; end: number } {
  const [a, b] = [Math.floor(one * text.length), Math.floor(other * text.length)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

const deletion = piece.map((range): Mutation => (text) => {
  const { start, end } = cut(text, range);
  return text.slice(0, start) + text.slice(end);
});

const duplication = piece.map((range): Mutation => (text) => {
  const { start, end } = cut(text, range);
  return text.slice(0, end) + text.slice(start);
});

const splice = fc.tuple(piece, anyText, piece).map(([range, other, part]): Mutation => (text) => {
  const { start, end } = cut(text, range);
  const { start: from, end: to } = cut(other, part);
  return text.slice(0, start) + other.slice(from, to) + text.slice(end);
});

const swappedMarks = fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...MARKS)).map(
  ([from, to]): Mutation =>
    (text) =>
      from === "" ? text : text.replaceAll(from, to),
);

const intrusion = fc.tuple(place, fc.constantFrom(...INTRUDERS)).map(
  ([at, intruder]): Mutation =>
    (text) =>
      insert(text, at, intruder),
);

const repetition = fc
  .tuple(place, fc.constantFrom(...INTRUDERS, "a", "A", "1", " ", "a ", "A. "), fc.nat(LONGEST_REPEAT))
  .map(
    ([at, unit, times]): Mutation =>
      (text) =>
        insert(text, at, unit.repeat(times)),
  );

const respelling = fc.constantFrom<Mutation>(
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(" ", ""),
  (text) => text.replaceAll("\n", " "),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.normalize("NFD"),
);

function insert(text: string, at: number, what: string): string {
  const { start } = cut(text, [at, 1]);
  return text.slice(0, start) + what + text.slice(start);
}

const oneMutation = fc.oneof(
  { weight: 3, arbitrary: deletion },
  { weight: 3, arbitrary: intrusion },
  { weight: 2, arbitrary: splice },
  duplication,
  swappedMarks,
  repetition,
  respelling,
);

const mutated = fc
  .tuple(anyText, fc.array(oneMutation, { minLength: 1, maxLength: 6 }))
  .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));

const published = fc.constantFrom(undefined, "2033-05-04", "2032-02-29");

describe(`${RUNS} mutated readouts`, () => {
  test(
    "are read without a throw, every span stands in the text, and twice the same",
    () => {
      const property = fc.property(mutated, published, (text, day) => {
        const circumstances = day === undefined ? {} : { published: day };
        const reading = read(text, circumstances);
        expect(lies(reading, text)).toEqual([]);
        expect(JSON.stringify(read(text, circumstances))).toBe(JSON.stringify(reading));
      });
      fc.assert(property, { numRuns: RUNS, ...(LONG ? {} : { seed: 20_330_504 }) });
    },
    RUNS * 200,
  );

  test("a span that lies is seen", () => {
    const honest = read(OWN_SEEDS[0] ?? "", {});
    expect(lies(honest, `${OWN_SEEDS[0]} `)).toEqual([]);
    expect(lies({ acts: [{ evidence: { start: 0, end: 4, text: "Sour" } }] }, "Sauce")).toHaveLength(1);
  });
});

/** Everything in a reading that says where it stands and does not stand there. */
function lies(value: unknown, text: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value) {
    const stands = typeof value.start === "number" && typeof value.end === "number" && "text" in value;
    return stands && text.slice(Number(value.start), Number(value.end)) === value.text ? [] : [value];
  }
  return Object.values(value).flatMap((item) => lies(item, text));
}
