import { expect, test } from "vitest";
import { following } from "./following.js";

test("a word that stands for others is none of the words that tell nothing, and its class has one name", () => {
  for (const [stem, name] of following.synonyms) {
    expect(following.general.has(name), name).toBe(false);
    expect(following.synonyms.get(name), stem).toBe(name);
  }
});
