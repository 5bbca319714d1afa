import { describe, expect, test } from "vitest";
import { parties, partyById } from "./parties.js";

describe("parties", () => {
  test.each([
    ["BLR", "state", "Belarus"],
    ["XKX", "state", "Kosovo"],
    ["VAT", "state", "Holy See"],
    ["NAM", "state", "Namibia"],
    ["CIV", "state", "Côte d'Ivoire"],
    ["UN", "organisation", "United Nations"],
    ["LAS", "organisation", "League of Arab States"],
  ])("%s is a %s called %s", (id, kind, name) => expect(partyById(id)).toEqual({ id, kind, name }));

  test.each(["", "blr", "XXX", "UNK", "ENG"])("%s is none", (id) => expect(partyById(id)).toBeUndefined());

  test("all members of the United Nations and its observers are there", () =>
    expect(parties.filter(({ kind }) => kind === "state").length).toBeGreaterThanOrEqual(195));

  test("ids are unique", () => expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length));

  test("ids of states are three capitals, and no organisation bears one", () => {
    const states = new Set(parties.filter(({ kind }) => kind === "state").map(({ id }) => id));
    expect([...states].filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(parties.filter(({ id, kind }) => kind === "organisation" && states.has(id))).toEqual([]);
  });
});
