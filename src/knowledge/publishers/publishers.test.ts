import { expect, test } from "vitest";
import { partyById } from "../parties.js";
import { officialSites } from "./official-sites.js";
import { agencyNamed, publisherAt } from "./publishers.js";
import { stateAgencies } from "./state-agencies.js";

test.each([
  ["www.mfa.gov.gh", "GHA", "Ghana (government)"],
  ["mofa.go.jp", "JPN", "Japan (government)"],
  ["www.gob.mx", "MEX", "Mexico (government)"],
  ["diplomatie.gouv.fr", "FRA", "France (government)"],
  ["www.mfa.govt.nz", "NZL", "New Zealand (government)"],
  ["www.mfa.lv", "LVA", "Latvia (government)"],
  ["www.defense.gov", "USA", "United States (government)"],
  ["EN.KREMLIN.RU.", "RUS", "President of Russia"],
  ["press.un.org", "UN", "United Nations"],
  ["www.consilium.europa.eu", "EU", "European Union"],
  ["tass.com", "RUS", "TASS"],
  ["eng.belta.by", "BLR", "BelTA"],
])("%s is where %s speaks", (host, party, name) => {
  expect(publisherAt(host)).toEqual({ party, name });
});

test.each([
  "www.bbc.co.uk",
  "go.com",
  "comune.go.it",
  "notkremlin.ru",
  "gov",
  "un.org.example.com",
  "",
  "localhost",
])("%s is no party's site", (host) => {
  expect(publisherAt(host)).toBeUndefined();
});

test("agencies are known by name too", () => {
  expect(agencyNamed("xinhua news agency")).toEqual({ party: "CHN", name: "Xinhua" });
  expect(agencyNamed("Reuters")).toBeUndefined();
});

test("every row names a party, and no host stands twice", () => {
  const hosts = [
    ...officialSites.map(([host]) => host),
    ...stateAgencies.flatMap(([, , of]) => of.split(" ")),
  ];
  const parties = [...officialSites, ...stateAgencies].map(([, party]) => party);
  expect(parties.filter((party) => partyById(party) === undefined)).toEqual([]);
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});
