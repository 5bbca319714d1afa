import fc from "fast-check";
import { describe, expect, test } from "vitest";
import cases from "../../../specs/identities.json" with { type: "json" };
import { read } from "../../app/read.js";
import { spanOf } from "../../text/span.js";
import { NO_CONSTRAINTS, type Constraints } from "../gather.js";
import { gatherPeople } from "./gather-people.js";
import { rosterLookup, type Rostered } from "./roster.js";
import type { People, PersonClaim } from "./identity.js";
import { personClaimsOf } from "./person-claims.js";

/** A claim of its own readout, a month after the one before: *Liis Tamm, President, EST*. */
function claimOf(line: string, at: number): PersonClaim {
  const [name = "", office = "", party = ""] = line.split(", ");
  const evidence = spanOf(line, 0, line.length);
  const why = { party: { basis: "stated", rule: "people/stated-party", evidence } } as const;
  const person = { name, office, party, mentions: [name], places: [evidence], evidence, why };
  const published = `2033-${String((at % 12) + 1).padStart(2, "0")}-01`;
  return { id: `claim ${at}`, document: `readout ${at}`, published, person };
}

const gathered = (names: readonly string[], constraints: Constraints = NO_CONSTRAINTS): People =>
  gatherPeople(names.map(claimOf), constraints);
const positionOf = (id: string): number => Number(id.split(" ")[1]);
const personsIn = ({ identities }: People): number[][] =>
  identities.map(({ claims }) => claims.map(positionOf));

test.each(cases)("$what", ({ names, persons, proposed }) => {
  const found = gathered(names);
  expect(personsIn(found)).toEqual(persons);
  expect(found.proposals.map(({ a, b }) => [positionOf(a), positionOf(b)])).toEqual(proposed ?? []);
});

describe("people", () => {
  const CAREER = [
    "Liis Tamm, Foreign Minister, EST",
    "Tamm, Minister for Foreign Affairs, EST",
    "Liis Tamm, President, EST",
    "Peeter Kask, Foreign Minister, EST",
  ];

  test("An office changes hands: each has it from the first readout that says so to the last.", () => {
    const [tamm, kask] = gathered(CAREER).identities;
    const tenures = tamm?.tenures.map(({ office, from, to }) => [office, from.published, to.published]);
    expect(tenures).toEqual([
      ["Minister for Foreign Affairs", "2033-01-01", "2033-02-01"],
      ["President", "2033-03-01", "2033-03-01"],
    ]);
    expect(kask?.tenures.map(({ office }) => office)).toEqual(["Foreign Minister"]);
  });

  test("The id is that of the earliest claim, the name the fullest, the spellings those that there are.", () => {
    const [tamm] = gathered(CAREER.toReversed()).identities.slice(1);
    expect(tamm?.id).toBe("claim 1");
    expect(tamm?.name).toBe("Liis Tamm");
    expect(tamm?.spellings).toEqual([
      { name: "Liis Tamm", readouts: 2 },
      { name: "Tamm", readouts: 1 },
    ]);
  });

  test("What was decided holds: two that look like one, one that look like two.", () => {
    const split: Constraints = { together: [], apart: [["claim 0", "claim 2"]] };
    expect(personsIn(gathered([CAREER[0] ?? "", CAREER[3] ?? "", CAREER[2] ?? ""], split))).toEqual([
      [0],
      [1],
      [2],
    ]);
    const merged: Constraints = { together: [["claim 0", "claim 3"]], apart: [] };
    expect(personsIn(gathered(CAREER, merged))[0]).toContain(3);
  });

  test("A decision about one of many claims leaves the others together.", () => {
    const names = ["Kask, Minister, EST", "Kask, Envoy, EST", "Peeter Kask, Mayor, EST"];
    const split: Constraints = { together: [], apart: [["claim 1", "claim 2"]] };
    expect(personsIn(gathered(names, split))).toEqual([[0, 1], [2]]);
    const merged: Constraints = { together: [["claim 1", "claim 2"]], apart: [] };
    expect(personsIn(gathered(names, merged))).toEqual([[0, 1, 2]]);
  });

  test("Those whom readouts name are gathered across them, with the words that give the office.", () => {
    const texts = [
      "TALLINN, 4 May 2033 – President Liis Tamm of Estonia met President Inés Rojas of Chile in Tallinn today.",
      "SANTIAGO, 7 June 2033 – President Ines Rojas of Chile spoke by telephone with President Liis Tamm of Estonia.",
    ];
    const readouts = texts.map((text, at) => {
      const reading = read(text);
      return { id: String(at), name: String(at), text, reading, published: reading.published ?? "" };
    });
    const { identities } = gatherPeople(personClaimsOf(readouts));
    const found = identities.map(({ name, party, claims }) => [name, party, claims.length]);
    expect(found).toEqual([
      ["Liis Tamm", "EST", 2],
      ["Inés Rojas", "CHL", 2],
    ]);
    const [tenure] = identities[0]?.tenures ?? [];
    expect(texts.at(-1)).toContain(tenure?.to.evidence.text);
  });

  test("Every claim belongs to one person, and whoever has a name of two words is one in one party.", () => {
    const line = fc
      .tuple(
        fc.constantFrom("Liis Tamm", "L. Tamm", "Tamm", "Peeter Tamm", "Peeter Kask", "Kask Peeter", "Kask"),
        fc.constantFrom("President", "Foreign Minister", "Minister"),
        fc.constantFrom("EST", "LVA"),
      )
      .map((parts) => parts.join(", "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (names) => {
        const persons = personsIn(gathered(names));
        expect(persons.flat().toSorted((a, b) => a - b)).toEqual([...names.keys()]);
        for (const members of persons) {
          const firsts = members.flatMap((at) => /^(Liis|Peeter)/.exec(names[at] ?? "")?.[0] ?? []);
          expect(new Set(firsts).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("a roster that the user keeps", () => {
  const inRoster = (id: string, party: string | null, ...names: [string, ...string[]]): Rostered => ({
    roster: "people.json",
    id,
    names,
    party,
    offices: [],
  });
  const persons = (names: readonly string[], ...people: Rostered[]): number[][] =>
    personsIn(gatherPeople(names.map(claimOf), NO_CONSTRAINTS, rosterLookup(people)));

  test("makes one person of two names that have nothing in common", () => {
    const names = ["Liis Tamm, President, EST", "L. Kask-Oja, President, EST"];
    expect(persons(names)).toEqual([[0], [1]]);
    expect(persons(names, inRoster("1", "EST", "Liis Tamm", "L. Kask-Oja"))).toEqual([[0, 1]]);
  });

  test("keeps two persons apart whose names could be one’s", () => {
    const names = ["Liis Tamm, President, EST", "Liis Mari Tamm, President, EST"];
    expect(persons(names)).toEqual([[0, 1]]);
    expect(persons(names, inRoster("1", null, "Liis Tamm"), inRoster("2", null, "Liis Mari Tamm"))).toEqual([
      [0],
      [1],
    ]);
  });

  test("tells nothing by a name that it has twice, or that a readout gives to another party", () => {
    const lookup = rosterLookup([
      inRoster("1", "EST", "Liis Tamm"),
      inRoster("2", "EST", "Liis Tamm"),
      inRoster("3", "LVA", "Ilze Ozola", "Илзе Озола"),
    ]);
    expect(lookup("Liis Tamm", null)).toBeUndefined();
    expect(lookup("ILZE OZOLA", "LTU")).toBeUndefined();
    expect(lookup("ILZE OZOLA", null)?.id).toBe("3");
    expect(lookup("Илзе Озола", null)).toBeUndefined();
  });
});
