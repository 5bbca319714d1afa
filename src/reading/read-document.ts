import type { Language } from "../language/language.js";
import type { Document, Sentence } from "../text/document.js";
import { problemsOf } from "../text/problems.js";
import { contains, overlaps, type Range } from "../text/span.js";
import type { Token } from "../text/token.js";
import { analyse } from "./analyse.js";
import type { Analysis } from "./analysis.js";
import { readActs } from "./acts/read-acts.js";
import { reportActs } from "./acts/report-acts.js";
import { publicationDate } from "./dates/publication-date.js";
import { readDates, type FoundDate } from "./dates/read-dates.js";
import { readEncounters } from "./encounters/read-encounters.js";
import { reportEncounters } from "./encounters/report-encounters.js";
import { reportPeople } from "./people/report-people.js";
import { resolvePeople } from "./people/resolve.js";
import type { Reading } from "./reading.js";
import { readFacts } from "./facts/read-facts.js";
import { topicsOf } from "./matter/topics.js";
import { readStatements } from "./statements/read-statements.js";
import { reportStatements } from "./statements/report-statements.js";
import { readPoints, type Point } from "./points/read-points.js";
import { termsBySentence, termsIn } from "./terms/terms-of.js";

/** What is known of a readout besides its text. */
export interface Circumstances {
  /** ISO date. */
  readonly published?: string;
  readonly publisher?: string;
}

/** A reading, and what is worked out when it is asked for: what the text tells point by point, and what a place is about. */
export interface Account {
  readonly reading: Reading;
  readonly points: () => readonly Point[];
  /** Ids of topics, the likeliest first. */
  readonly topicsIn: (place: Range) => readonly string[];
}

/** Reads a document: each stage sees what the stages before it found. */
export function readAccount(document: Document, language: Language, circumstances: Circumstances): Account {
  const { source } = document;
  const notes = problemsOf(source).map(({ message }) => message);
  const doubt = notes.length > 0 ? undefined : language.doubt(document);
  if (notes.length > 0 || doubt !== undefined)
    return {
      reading: nothing(circumstances, [...notes, ...(doubt === undefined ? [] : [doubt])]),
      points: () => [],
      topicsIn: () => [],
    };
  const published = publicationDate(document, language.dates, circumstances.published)?.value;
  const dates = readDates(document, language.dates, published);
  const publisher = circumstances.publisher ?? statedPublisher(document);
  const analyses = analyse(document, language);
  const people = resolvePeople(document, analyses, language, publisher);
  const statements = readStatements(analyses, { language, people });
  const setting = { language, people, dates, published };
  const occasions = readEncounters(analyses, { ...setting, statements, source, document });
  const datesIn = datesBySentence(dates);
  const termsAt = termsBySentence({ language, people, datesIn });
  const termsOf = termsIn(analyses, termsAt, language.following.standIns);
  const acts = reportActs(source, readActs(analyses, statements, setting), setting).map((act) => ({
    ...act,
    terms: termsOf(act.evidence),
  }));
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.people ?? []));
  const reading = {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    people: reportPeople(source, people.entities, speakers),
    dates: dates.map(({ expression }) => expression),
    statements: reportStatements(source, statements),
    encounters: reportEncounters(source, occasions).map((encounter) => ({
      ...encounter,
      terms: termsOf(encounter.evidence),
    })),
    acts,
    facts: readFacts(analyses, acts, { source, language, datesIn, termsOf }),
    notes: [],
  };
  return {
    reading,
    points: () => readPoints(source, analyses, termsAt),
    topicsIn: (place) => topicsOf(tokensIn(analyses, place), language.matter.topics),
  };
}

const tokensIn = (analyses: readonly Analysis[], place: Range): Token[] =>
  analyses
    .filter(({ sentence }) => overlaps(sentence, place))
    .flatMap(({ sentence }) => sentence.tokens.filter((token) => contains(place, token)));

/** The dates of each sentence. */
function datesBySentence(dates: readonly FoundDate[]): (analysis: Analysis) => readonly FoundDate[] {
  const found = new Map<Sentence, FoundDate[]>();
  for (const date of dates) found.set(date.sentence, [...(found.get(date.sentence) ?? []), date]);
  return ({ sentence }) => found.get(sentence) ?? [];
}

/** An empty reading that says why it is empty. */
const nothing = (circumstances: Circumstances, notes: readonly string[]): Reading => ({
  ...circumstances,
  people: [],
  dates: [],
  statements: [],
  encounters: [],
  acts: [],
  facts: [],
  notes,
});

/** The publisher that a `Source:` line or a dateline names. */
function statedPublisher({ source, paragraphs }: Document): string | undefined {
  const range = paragraphs.find(({ publisher }) => publisher !== undefined)?.publisher;
  return range && source.slice(range.start, range.end);
}
