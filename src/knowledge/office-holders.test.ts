import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { holderRows, lastListing } from "./office-holders.data.js";
import { holderAt, holdersBySpelling, type Office } from "./office-holders.js";
import { partyById } from "./parties.js";

interface Cases {
  readonly holderAt: readonly { party: string; office: Office; date: string; name?: string }[];
  readonly holdersBySpelling: readonly { spelling: string; parties: readonly string[] }[];
}

const cases: Cases = JSON.parse(
  readFileSync(new URL("../../specs/office-holders.json", import.meta.url), "utf8"),
);

describe("who held an office", () => {
  test.each(cases.holderAt)("$party $office $date: $name", ({ party, office, date, name }) =>
    expect(holderAt(party, office, date)?.name).toBe(name),
  );

  test("one head at a time", () => {
    const doubled = holderRows.filter(([party, office, , name, from]) => {
      const found = holderAt(party, office, from);
      return office !== "deputy" && found?.name !== name;
    });
    expect(doubled).toEqual([]);
  });
});

describe("whose name may be written so", () => {
  test.each(cases.holdersBySpelling)("$spelling", ({ spelling, parties }) => {
    const found = holdersBySpelling(spelling).map(({ party }) => party);
    expect([...new Set(found)]).toEqual(parties);
  });

  test("everyone is found by every spelling", () => {
    const missed = holderRows.filter(([party, , , name, , , spellings]) =>
      [name, ...spellings.split("|").filter(Boolean)].some((spelling) =>
        holdersBySpelling(spelling).every((holder) => holder.party !== party),
      ),
    );
    expect(missed).toEqual([]);
  });
});

describe("the table", () => {
  test("its parties are known", () =>
    expect(holderRows.filter(([party]) => partyById(party) === undefined)).toEqual([]));

  test("its terms are days in order, none after the last listing", () => {
    const day = /^\d{4}-\d\d-\d\d$/;
    const wrong = holderRows.filter(
      ([, , , , from, to]) =>
        !day.test(from) || (to !== "" && (!day.test(to) || to <= from || to > lastListing)),
    );
    expect(wrong).toEqual([]);
  });

  test("its names are in proper case, without titles and notes", () => {
    const wrong = holderRows.filter(([, , , name]) =>
      /\p{Lu}{4}|[",[]|^(?:Dr|Gen|Sir|President) /u.test(name),
    );
    expect(wrong).toEqual([]);
  });
});
