import { describe, expect, test } from "vitest";
import { topicWords } from "./topics.js";

const byWord = new Map(topicWords);

describe("words of topics", () => {
  test.each([
    ["free trade agreement", "trade"],
    ["natural gas", "energy"],
    ["direct flight", "transport"],
    ["joint exercise", "defence"],
    ["scholarship", "education"],
    ["vaccine", "health"],
    ["food security", "agriculture"],
    ["blue economy", "fisheries"],
    ["climate finance", "environment"],
    ["drinking water", "water"],
    ["heritage", "culture"],
    ["tourist", "tourism"],
    ["artificial intelligence", "digital"],
    ["loan", "finance"],
    ["visa", "migration"],
    ["extradition", "justice"],
    ["ceasefire", "peace"],
    ["refugee camp", "humanitarian"],
    ["satellite", "space"],
    ["security council reform", "multilateral"],
    ["cooperation", undefined],
    ["security", undefined],
  ])("%s: %s", (word, topic) => expect(byWord.get(word)).toBe(topic));

  test("no word stands twice", () => {
    const words = topicWords.map(([word]) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test("words are lower case with single spaces", () =>
    expect(topicWords.filter(([word]) => word !== word.toLowerCase().trim() || /\s\s/.test(word))).toEqual(
      [],
    ));
});
