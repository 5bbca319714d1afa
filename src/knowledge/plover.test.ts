import { expect, test } from "vitest";
import { ploverOf } from "./plover.js";

test.each([
  ["commitment", false, "AGREE"],
  ["commitment", true, "REJECT"],
  ["offer", false, "AGREE"],
  ["offer", true, undefined],
  ["request", false, "REQUEST"],
  ["request", true, "REQUEST"],
  ["invitation", false, "REQUEST"],
  ["acceptance", false, "AGREE"],
  ["acceptance", true, "REJECT"],
  ["refusal", false, "REJECT"],
  ["instruction", false, undefined],
  ["agreement", false, "AGREE"],
  ["support", false, "SUPPORT"],
  ["criticism", false, "ACCUSE"],
  ["thanks", false, "SUPPORT"],
  ["greeting", false, undefined],
  ["toString", false, undefined],
])("%s, negated %s: %s", (kind, negated, category) => expect(ploverOf(kind, negated, false)).toBe(category));

test("what is signed is support, what is not signed is rejected", () => {
  expect(ploverOf("agreement", false, true)).toBe("SUPPORT");
  expect(ploverOf("agreement", true, true)).toBe("REJECT");
});
