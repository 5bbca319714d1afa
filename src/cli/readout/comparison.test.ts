import { expect, test } from "vitest";
import { compareAccounts } from "../../app/compare.js";
import { comparison } from "./comparison.js";
import { columns } from "./text.js";

const compared = compareAccounts(
  {
    name: "ours",
    text: "Estonia will grant fifteen scholarships for the study of timber architecture in Viljandi. Chile lifted its ban on dairy products.",
  },
  {
    name: "theirs",
    text: "Estonia will grant twelve scholarships for the study of timber architecture in Viljandi.",
  },
);
const shown = (width: number): string => comparison(compared, { width, coloured: false });

test("On a wide screen the accounts stand side by side, with what differs under them.", () => {
  expect(shown(80)).toBe(`TOLD BY BOTH
  ours                                    theirs

  Estonia will grant fifteen              Estonia will grant twelve
  scholarships for the study of timber    scholarships for the study of timber
  architecture in Viljandi.               architecture in Viljandi.
  ≠ number: “fifteen”                     ≠ number: “twelve”

ONLY IN ours
  – Chile lifted its ban on dairy products.

ONLY IN theirs
  Nothing.
`);
});

test("On a narrow screen they stand under one another, by name.", () => {
  expect(shown(40)).toContain(`  ours
  Estonia will grant fifteen
  scholarships for the study of timber
  architecture in Viljandi.
  ≠ number: “fifteen”
  theirs
`);
});

test.each([40, 60, 69, 70, 80, 100])("No line is wider than %i columns.", (width) => {
  const widest = Math.max(...shown(width).split("\n").map(columns));
  expect(widest).toBeLessThanOrEqual(width);
});
