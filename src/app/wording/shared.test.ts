import { expect, test } from "vitest";
import { sharedInWords } from "./shared.js";

test("what two places share is told by name and date, each once", () => {
  expect(sharedInWords(["vnm", "VNM", "2033-33", "forest", "2033-05-01"])).toEqual([
    "Vietnam",
    "first quarter of 2033",
    "forest",
    "1 May 2033",
  ]);
});
