import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import cases from "../../../specs/encounters.json" with { type: "json" };
import { read } from "../../app/read.js";
import type { Encounter } from "../reading.js";

const PUBLISHED = "2032-05-06";

const encountersOf = (text: string): readonly Encounter[] => read(text, { published: PUBLISHED }).encounters;

/** What a case states of an encounter. */
const plain = ({ kind, status, date, place, level, format, participants }: Encounter) => ({
  kind,
  status,
  ...(date !== undefined && { date }),
  ...(place !== undefined && { place }),
  ...(level && { level }),
  ...(format && { format }),
  participants,
});

describe("encounters", () => {
  test.each(cases)("$text", ({ text, encounters }) => {
    expect(encountersOf(text).map(plain)).toEqual(encounters);
  });
});

describe("an occasion told several times", () => {
  it("is one encounter, and the other places are kept", () => {
    const text =
      "President of Ghana Kofi Baah received Prime Minister of Malta Carla Vella in Accra on 4 May. " +
      "At the meeting with Carla Vella on 4 May, Kofi Baah asked for ships.";
    const [meeting, ...rest] = encountersOf(text);
    expect(rest).toEqual([]);
    expect(meeting?.alsoAt?.map((span) => span.text)).toHaveLength(1);
  });
});

describe("reasons", () => {
  it("gives one for every value, by the name of a rule of encounters", () => {
    for (const { text } of cases) {
      for (const { kind, status, date, place, participants, why } of encountersOf(text)) {
        const told = { kind, status, participants, ...(date && { date }), ...(place && { place }) };
        expect(Object.keys(why).toSorted()).toEqual(Object.keys(told).toSorted());
        for (const reason of Object.values(why)) expect(reason.rule).toMatch(/^encounters\/[a-z-]+$/);
      }
    }
  });
});

describe("any text", () => {
  it("has its evidence where it says", () => {
    const sentence = fc.constantFrom(...cases.map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join("\n\n");
        for (const { evidence, alsoAt = [] } of encountersOf(text))
          for (const span of [evidence, ...alsoAt]) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 25 },
    );
  });
});
