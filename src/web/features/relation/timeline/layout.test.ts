import { expect, test } from "vitest";
import type { OccasionSummary } from "../../../client/types.js";
import { momentOf, placeOccasions } from "./layout.js";

test.each([
  ["2034-11-09", Date.UTC(2034, 10, 9)],
  ["2034-11", Date.UTC(2034, 10, 1)],
  ["2034", Date.UTC(2034, 0, 1)],
  ["2034-35", Date.UTC(2034, 6, 1)],
  ["2034-05-03/2034-05-05", Date.UTC(2034, 4, 3)],
  ["203X", undefined],
])("%s begins at %d", (edtf, moment) => {
  expect(momentOf(edtf)).toBe(moment);
});

const at = (date: string | undefined): OccasionSummary => ({
  id: date ?? "none",
  kind: "meeting",
  status: "held",
  date,
  participants: [],
  accounts: 1,
});

test("occasions of one day stand in lanes of their own, those without a day nowhere", () => {
  const placed = placeOccasions(
    [at("2034-01-01"), at("2034-01-01"), at(undefined), at("2035-01-01")],
    (moment) => moment / 86_400_000,
  );
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});
