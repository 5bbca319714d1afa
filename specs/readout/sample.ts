import { readFileSync } from "node:fs";
import type { Reading, Span } from "../../src/app/reading.js";
import { spanOf } from "../../src/text/span.js";

export const source = readFileSync(new URL("sample.txt", import.meta.url), "utf8");

/** The `nth` place of words in the sample, counted from 1. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = source.indexOf(words, start + 1);
  return spanOf(source, start, start + words.length);
}

/** Terms are not written out. */
const terms = { own: [], around: [], before: [] };

const SOLVEIG = "Sólveig Arnarbrún";
const MARTIN = "Martín Echegoyen";

/** A reading of the sample made by hand: invented people, and at least one item of each shape. */
export const reading: Reading = {
  notes: [],
  facts: [
    { outcome: "kept", evidence: at("thanked the guest"), terms, why: {} },
  ],
  acts: [
    {
      kind: "commitment",
      terms,
      why: {
        due: { basis: "inferred", rule: "acts/due-within", evidence: at("next year") },
        by: { basis: "inferred", rule: "acts/speaker-we" },
      },
      evidence: at("We will open an embassy in Montevideo next year if Althing grants 4 million euros"),
      by: ["ISL"],
      to: ["URY"],
      due: "2035",
      condition: "if Althing grants 4 million euros",
      strength: "firm",
      topics: ["trade"],
      amounts: [{ value: 4_000_000, currency: "EUR", text: at("4 million euros") }],
    },
    {
      kind: "request",
      terms,
      by: ["ISL"],
      evidence: at("stressed the need to finish the <fisheries & trade> agreement"),
      why: {},
    },
    {
      kind: "agreement",
      terms,
      by: ["ISL", "URY"],
      due: "2034-35",
      evidence: at("agreed to meet again in the third quarter"),
      why: { kind: { basis: "stated", rule: "acts/agree", evidence: at("agreed to") } },
    },
    {
      kind: "commitment",
      terms,
      by: ["URY"],
      negated: true,
      evidence: at("Mr Echegoyen's office, which he leads, will not seek to reopen the text"),
      why: {},
    },
    { terms, kind: "thanks", by: [], to: ["URY"], evidence: at("thanked the guest"), why: {} },
  ],
  encounters: [
    {
      kind: "meeting",
      terms,
      status: "held",
      date: "2034-05-14",
      place: "Reykjavík",
      level: "official",
      participants: [SOLVEIG, MARTIN],
      evidence: at(
        "President Sólveig Arnarbrún of Iceland received the Foreign Minister of Uruguay, Martín Echegoyen, in Reykjavík on 14 May",
      ),
      alsoAt: [at("the guest")],
      why: { status: { basis: "stated", rule: "encounters/tense", evidence: at("received") } },
    },
    {
      kind: "meeting",
      terms,
      status: "planned",
      date: "2034-35",
      format: "sidelines",
      participants: ["ISL", "URY"],
      evidence: at("meet again in the third quarter"),
      why: {},
    },
  ],
  statements: [
    {
      mode: "direct",
      speaker: SOLVEIG,
      source: "the President",
      cue: "said",
      content: at("We will open an embassy in Montevideo next year if Althing grants 4 million euros,"),
      why: { speaker: { basis: "inferred", rule: "statements/tag-after", evidence: at("the President") } },
    },
    {
      mode: "indirect",
      speaker: SOLVEIG,
      source: "she",
      cue: "stressed",
      content: at("the need to finish the <fisheries & trade> agreement"),
      why: {},
    },
    {
      mode: "indirect",
      speaker: "ISL & URY",
      cue: "agreed",
      // Crosses the act of the next sentence, as no true reading would: the page must bear it.
      content: at("to meet again in the third quarter. Mr Echegoyen's office"),
      why: {},
    },
  ],
  dates: [
    { text: at("14 May"), value: "2034-05-14", why: {} },
    { text: at("next year"), value: "2035", why: { value: { basis: "inferred", rule: "dates/relative" } } },
    { text: at("the third quarter"), value: "2034-35", why: {} },
  ],
  people: [
    {
      name: SOLVEIG,
      office: "President",
      party: "ISL",
      mentions: ["President Sólveig Arnarbrún", "the President"],
      places: [at("President Sólveig Arnarbrún"), at("the President"), at("she")],
      evidence: at("President Sólveig Arnarbrún of Iceland"),
      why: { party: { basis: "stated", rule: "people/of-party", evidence: at("of Iceland") } },
    },
    {
      name: MARTIN,
      office: "Foreign Minister",
      party: "URY",
      mentions: [MARTIN, "Mr Echegoyen"],
      places: [at(MARTIN), at("Mr Echegoyen"), at("he leads")],
      evidence: at("Foreign Minister of Uruguay, Martín Echegoyen"),
      why: {},
    },
    {
      name: "Halla Þórsdóttir",
      party: null,
      mentions: ["Halla Þórsdóttir"],
      places: [at("Halla Þórsdóttir")],
      evidence: at("Halla Þórsdóttir"),
      why: {},
    },
  ],
  published: "2034-05-15",
  publisher: "Office of the President of Iceland",
};
