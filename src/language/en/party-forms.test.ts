import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formOf } from "../../text/fold.js";
import { ambiguousForms, maskingForms } from "./party-forms.ambiguous.js";
import { partyForms } from "./party-forms.js";

interface Case {
  readonly form: string;
  readonly party?: string;
  readonly kind?: string;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL("../../../specs/parties.json", import.meta.url), "utf8"),
);
const byForm = new Map(partyForms.map((entry) => [formOf(entry.form), entry]));

describe("English forms of parties", () => {
  test.each(cases)("$form", ({ form, party, kind }) => {
    const found = byForm.get(formOf(form));
    expect({ party: found?.party, kind: found?.kind }).toEqual({ party, kind });
  });

  test("no form stands twice", () => expect(byForm.size).toBe(partyForms.length));

  test("forms are printed words, single spaces, no article but in names", () =>
    expect(partyForms.filter(({ form }) => form !== form.trim() || /\s\s|^the /.test(form))).toEqual([]));

  test("an ambiguous form is listed for the first party of its row", () => {
    const wrong = ambiguousForms.filter(
      ({ form, parties: [first] }) => byForm.get(formOf(form))?.party !== first,
    );
    expect(wrong).toEqual([]);
  });

  test("a masking form is the form of no party", () =>
    expect(maskingForms.filter((form) => byForm.has(formOf(form)))).toEqual([]));
});
