import { describe, expect, test } from "vitest";
import cases from "../../../specs/occasions.json" with { type: "json" };
import { read } from "../../app/read.js";
import type { Readout } from "../readout.js";
import { encounterClaimsOf } from "./encounter-claims.js";
import { gatherOccasions } from "./gather-occasions.js";
import { accountsToCompare, type EncounterClaim } from "./occasion.js";

const readoutOf = (id: string, text: string): Readout => {
  const reading = read(text);
  return {
    id,
    name: id,
    text,
    reading,
    ...(reading.published !== undefined && { published: reading.published }),
  };
};
const claimsOf = (readouts: Readonly<Record<string, string>>): EncounterClaim[] =>
  encounterClaimsOf(
    Object.entries(readouts).map(([id, text]) => readoutOf(id, text)),
    ["CHL", "EST"],
  );

test.each(cases)("$what", ({ readouts, occasions }) => {
  const texts = Object.fromEntries(Object.entries(readouts).filter(([, text]) => text !== undefined));
  const found = gatherOccasions(claimsOf(texts)).occasions.map(({ status, history, accounts }) => ({
    status,
    steps: history.map(({ kind, document }) => `${kind} ${document}`),
    accounts,
  }));
  expect(found).toEqual(occasions);
});

const TALLINN =
  "TALLINN, 4 May 2033 – President Liis Tamm of Estonia met President Inés Rojas of Chile in Tallinn today.";
const wire = { a: TALLINN, b: `${TALLINN} They had tea.`, c: TALLINN.replace("met", "received") };

describe("occasions", () => {
  test("A text that several carry is one account.", () => {
    const sameText = new Map([["b", "a"]]);
    const [occasion] = gatherOccasions(claimsOf(wire), { sameText }).occasions;
    expect(occasion?.accounts).toEqual(["a", "c"]);
    expect(occasion?.history.map(({ document }) => document)).toEqual(["a", "c"]);
    expect(occasion && accountsToCompare(occasion)).toEqual([["a", "c"]]);
  });

  test("The id is that of the earliest claim, and every joining has its reasons.", () => {
    const claims = claimsOf(wire);
    const { occasions } = gatherOccasions(claims);
    expect(occasions.map(({ id }) => id)).toEqual([claims[0]?.id]);
    for (const { reasons } of occasions[0]?.joinings ?? []) expect(reasons.length).toBeGreaterThan(0);
  });

  test("What was decided to be two is two, and is not proposed again.", () => {
    const claims = claimsOf({ a: wire.a, c: wire.c });
    const [a = "", c = ""] = claims.map(({ id }) => id);
    const { occasions, proposals } = gatherOccasions(claims, {
      constraints: { together: [], apart: [[a, c]] },
    });
    expect(occasions.map(({ id }) => id)).toEqual([a, c]);
    expect(proposals).toEqual([]);
  });
});
