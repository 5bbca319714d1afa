import { isNarrative, mainClause } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { EncounterSetting, FoundEncounter } from "./found.js";

/** What nobody says of the main encounter: that it was on the day of the readout, in the town of its dateline. */
export function withCircumstances(
  found: readonly FoundEncounter[],
  setting: EncounterSetting,
): FoundEncounter[] {
  const place = townOf(setting);
  const title = isTitledConference(setting);
  const main = found.find((encounter) => isTold(encounter) && encounter.kind !== "visit");
  return found.map((encounter) => {
    const dated =
      isTold(encounter) && encounter.date === undefined ? withDay(encounter, found, setting) : encounter;
    if (encounter === main && title && dated.kind === "meeting") return asConference(dated, place);
    return encounter === main && place !== undefined && dated.place === undefined && hasPlace(dated)
      ? withPlace(dated, place)
      : dated;
  });
}

/** The heading calls it a summit, and the text says that they *met*. */
function isTitledConference({ document, language }: EncounterSetting): boolean {
  const heads = document.paragraphs.filter(({ kind }) => kind === "heading");
  return language.conventions
    .tag(document.source, heads)
    .some((tokens) => tokens.some(({ form }) => language.encounters.nouns.get(form)?.kind === "conference"));
}

const asConference = (encounter: FoundEncounter, place: string | undefined): FoundEncounter => ({
  ...(place !== undefined && { place }),
  ...encounter,
  kind: "conference",
  why: { ...encounter.why, kind: { basis: "inferred", rule: "encounters/heading" } },
});

const hasPlace = ({ kind }: FoundEncounter): boolean => kind === "meeting" || kind === "conference";

/** Told by the narrator as the news: in the simple past, in a main clause. */
function isTold({ status, proposal, kind }: FoundEncounter): boolean {
  const { analysis, clause, said, statement, over, beside } = proposal;
  const told = clause ?? said[0] ?? beside;
  if (status !== "held" || kind === "visit" || over || told === undefined) return false;
  if (statement !== undefined || !isNarrative(analysis)) return false;
  const isAside = told.link === "relative" && mainClause(analysis) !== told && !goesOn(told);
  return told.verb.form === "finite" && !told.verb.perfect && !isAside;
}

/** *was received by the President, **to whom** he delivered a letter*; *ended a visit to Accra, **where** she was received*. */
const goesOn = ({ start, sentence: { tokens } }: Clause): boolean =>
  tokens[start - 1]?.pos === "ADP" || /^(?:ADV|SCONJ)$/.test(tokens[start]?.pos ?? "");

/** The day told of in the paragraph, else that of publication. */
function withDay(
  encounter: FoundEncounter,
  found: readonly FoundEncounter[],
  { published }: EncounterSetting,
): FoundEncounter {
  const { sentence } = encounter.proposal.analysis;
  const before = found.findLast(
    (other) =>
      other !== encounter &&
      isTold(other) &&
      other.date !== undefined &&
      !other.date.includes("/") &&
      other.proposal.analysis.sentence.paragraph === sentence.paragraph &&
      other.proposal.analysis.sentence.index <= sentence.index,
  );
  const date = before?.date ?? published;
  if (date === undefined) return encounter;
  const rule = before ? "encounters/day-told-of" : "encounters/day-of-publication";
  return { ...encounter, date, why: { ...encounter.why, date: { basis: "inferred", rule } } };
}

const withPlace = (encounter: FoundEncounter, place: string): FoundEncounter => ({
  ...encounter,
  place,
  why: { ...encounter.why, place: { basis: "inferred", rule: "encounters/dateline" } },
});

/** The town of the dateline; datelines shout. */
function townOf({ document }: EncounterSetting): string | undefined {
  const range = document.paragraphs.find(({ place }) => place)?.place;
  if (range === undefined) return undefined;
  const text = document.source.slice(range.start, range.end);
  return text === text.toUpperCase()
    ? text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}
