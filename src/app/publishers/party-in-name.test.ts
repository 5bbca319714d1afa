import { expect, test } from "vitest";
import { partyInName } from "./party-in-name.js";

test.each([
  ["Ministry of Foreign Affairs of Portugal", "PRT"],
  ["Office of the Prime Minister, Republic of Vanuatu", "VUT"],
  ["Ghanaian Presidency", "GHA"],
  ["Embassy of Ghana (Lisbon)", "GHA"],
  ["Lisbon Embassy of Ghana", "GHA"],
  ["Côte d'Ivoire’s Presidency", "CIV"],
  ["U.S. Department of State", "USA"],
  ["US Department of State", "USA"],
  ["The Kremlin", "RUS"],
  ["Gulf of Guinea Herald", undefined],
  ["Morning Post", undefined],
  ["Join us", undefined],
])("%s: %s", (publisher, side) => {
  expect(partyInName(publisher)).toBe(side);
});
