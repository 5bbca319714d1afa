import { describe, expect, test } from "vitest";
import { topicById, topics } from "./topics.js";

describe("topics", () => {
  test("a topic is found by its id", () => {
    expect(topicById("trade")).toEqual({ id: "trade", name: "trade", iptc: "medtop:20000373" });
    expect(topicById("weather")).toBeUndefined();
  });

  test("ids are unique", () => expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length));

  test("codes have the form of Media Topics", () =>
    expect(topics.filter(({ iptc }) => !/^medtop:\d{8}$/.test(iptc))).toEqual([]));
});
