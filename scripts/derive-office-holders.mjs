/**
 * Writes the generated table of office-holders from the list derived from the World Factbook's history (CC0).
 * Usage: node scripts/derive-office-holders.mjs ../shared/data/office-holders.csv
 */
import { readFileSync, writeFileSync } from "node:fs";
import { additions, corrections, spellings } from "./derive-office-holders-corrections.mjs";
import { properCase, related, shorter, told } from "./derive-office-holders-names.mjs";
import { dayOf, deputyTermsOf, seenUntil, termsOf } from "./derive-office-holders-terms.mjs";
import { meant, officesOf } from "./derive-office-holders-titles.mjs";
import { ids, territories } from "./derive-parties-choices.mjs";

const FIELD = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
const COLUMNS = ["country", "office", "title", "name", "since", "firstListed", "lastListed", "spellings"];
/** A monarch of many realms speaks for the first. */
const REALM_MONARCHS = new Set(["ELIZABETH II", "CHARLES III"]);
/** Parties that are no territories though they are listed with them: their heads of state are their own. */
const STATES = new Set(["VAT", "PSE", "UNK", "TWN", "COK", "NIU"]);

const cells = (line) =>
  [...line.matchAll(FIELD)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
const rowOf = (line) => Object.fromEntries(cells(line).map((cell, at) => [COLUMNS[at], cell]));

const fits = (row) => (correction) =>
  ["country", "name", "since", "office", "title"].every(
    (key) => correction[key] === undefined || correction[key] === row[key],
  );

/** @returns {object[]} the row set right, or none */
function corrected(row) {
  const found = corrections.filter(fits(row));
  return found.some(({ drop }) => drop) ? [] : [Object.assign({}, row, ...found.map(({ set }) => set))];
}

const isForeign = (row, parties) =>
  !parties.has(row.country) ||
  (row.office === "head of state" && territories.has(row.country) && !STATES.has(row.country)) ||
  (REALM_MONARCHS.has(told(row.name)[0]) && row.country !== "GBR");

/** One listing for each office that the row's title stands for. */
function listingsOf(row) {
  const title = meant(row.title);
  const [raw = "", ...also] = told(row.name);
  const variants = [...also, ...row.spellings.split("|").flatMap(told)].filter(
    (other) => other !== "" && related(raw, other),
  );
  const listing = {
    party: ids[row.country] ?? row.country,
    title,
    raw,
    from: dayOf(row.since, row.firstListed),
  };
  const listed = {
    firstListed: row.firstListed,
    lastListed: row.lastListed,
    seen: seenUntil(row),
    spellings: [raw, ...variants],
  };
  return officesOf(title, row.office).map((office) => ({ ...listing, ...listed, office }));
}

const added = additions.map(([country, office, title, name, since, last]) => ({
  country,
  office,
  title,
  name,
  since,
  firstListed: since,
  lastListed: last,
  spellings: "",
}));

const isPresident = ({ title }) => title.endsWith("president");
const overlap = (one, other) => one.firstListed < other.lastListed && other.firstListed < one.lastListed;

/** A president listed as head of government beside a prime minister is not the one that is meant by the office. */
const withoutBystanders = (rows) =>
  rows.filter(
    (row) => !isPresident(row) || !rows.some((other) => !isPresident(other) && overlap(row, other)),
  );

function grouped(listings) {
  const groups = new Map();
  for (const listing of listings) {
    const key = `${listing.party} ${listing.office}`;
    groups.set(key, [...(groups.get(key) ?? []), listing]);
  }
  return groups;
}

function termsOfGroup([key, rows]) {
  if (key.endsWith("deputy")) return deputyTermsOf(rows);
  return termsOf(key.endsWith("government") ? withoutBystanders(rows) : rows);
}

const fold = (name) => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** All ways to write a holder's name but the name itself, each once. */
function otherSpellings(term, name) {
  const all = [
    ...term.spellings.map(properCase),
    ...term.spellings.flatMap(shorter),
    ...(spellings[name] ?? []),
  ];
  const seen = new Set([fold(name)]);
  return all.filter((spelling) => !seen.has(fold(spelling)) && seen.add(fold(spelling)));
}

function lineOf(term) {
  const name = properCase(term.raw);
  return `  ${JSON.stringify([term.party, term.office, term.title, name, term.from, term.to, otherSpellings(term, name).join("|")])},\n`;
}

const [, , source] = process.argv;
if (source === undefined) throw new Error("usage: node scripts/derive-office-holders.mjs OFFICE-HOLDERS.CSV");
const partiesTable = readFileSync(new URL("../src/knowledge/parties.data.ts", import.meta.url), "utf8");
const known = new Set(
  [...partiesTable.matchAll(/^ {2}\["(\w+)"/gm)].map(([, id]) => (id === "XKX" ? "UNK" : id)),
);
const rows = [
  ...readFileSync(source, "utf8").trim().split("\n").slice(1).map(rowOf).flatMap(corrected),
  ...added,
];
const listings = rows.filter((row) => !isForeign(row, known)).flatMap(listingsOf);
const terms = [...grouped(listings)].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(termsOfGroup);

const header = `// Generated by scripts/derive-office-holders.mjs. Do not edit.
// Source: The World Factbook (public domain), by the history of github.com/factbook/factbook.json (CC0 1.0).
// A last day "" means: in office at the last listing.
export const lastListing = "2026-05-17";

export const holderRows: readonly (readonly [
  party: string,
  office: "head of state" | "head of government" | "deputy",
  title: string,
  name: string,
  from: string,
  to: string,
  otherSpellings: string,
])[] = [
`;
writeFileSync(
  new URL("../src/knowledge/office-holders.data.ts", import.meta.url),
  `${header}${terms.map(lineOf).join("")}];\n`,
);
