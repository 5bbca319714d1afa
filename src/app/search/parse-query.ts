import { Problem } from "../../problem.js";
import { formsOf } from "../../record/documents/words.js";
import { askWhether, closest } from "../closest.js";
import { FIELDS, type Field, type Part, type Query } from "./query.js";

const GRAMMAR = "words, “a phrase”, embass*, field:value, -not; entente search --help";

/** A part of a query: sign, field, and a value in quotation marks or up to the next space. */
const PART = /(-?)(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]|([^\s"“”]*))(?=\s|$)/uy;
const SPACES = /\s*/y;

/**
 * Reads a query: words, phrases in quotation marks, `field:value`, dates as `after:2033-05` and `before:2034`; `-`
 * before a part that must not be met, `*` behind a word that may go on.
 * @throws Problem when it cannot be understood; it says where
 */
export function parseQuery(text: string): Query {
  const parts: Part[] = [];
  const days: { after?: string; before?: string } = {};
  let at = skip(text, 0);
  while (at < text.length) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (found === null || found[0] === "") throw misread(text, at);
    const [all, sign, name, phrase, word = ""] = found;
    if (name === "after" || name === "before") days[name] = dayOf(name, phrase ?? word);
    else
      parts.push(
        partOf({ name, value: phrase ?? word, isQuoted: phrase !== undefined, negated: sign === "-" }),
      );
    at = skip(text, at + all.length);
  }
  return checked({ parts, ...days });
}

function skip(text: string, at: number): number {
  SPACES.lastIndex = at;
  return at + (SPACES.exec(text)?.[0].length ?? 0);
}

function misread(text: string, at: number): Problem {
  const marks = text.slice(at).match(/["“”]/g)?.length ?? 0;
  const what = marks % 2 === 1 ? "a quotation mark is not closed" : "this is not understood";
  return new Problem(
    `${what}, from “${text.slice(at, at + 20)}” on (character ${at + 1})`,
    GRAMMAR,
    "the query",
  );
}

/** Fewer letters begin a large part of all words. */
const SHORTEST_PREFIX = 3;

interface Given {
  readonly name: string | undefined;
  readonly value: string;
  readonly isQuoted: boolean;
  readonly negated: boolean;
}

function partOf({ name, value, isQuoted, negated }: Given): Part {
  const field = name === undefined ? undefined : fieldNamed(name);
  const prefix = !isQuoted && value.endsWith("*");
  if (formsOf(value).length === 0) {
    const what = field === undefined ? `“${value}” holds no word` : `${field}: has no value`;
    throw new Problem(what, GRAMMAR, "the query");
  }
  if (prefix && value.length <= SHORTEST_PREFIX)
    throw new Problem(
      `${value} is too short`,
      `give ${SHORTEST_PREFIX} letters or more before the *`,
      "the query",
    );
  return {
    ...(field !== undefined && { field }),
    value: prefix ? value.slice(0, -1) : value,
    prefix,
    negated,
  };
}

function fieldNamed(name: string): Field {
  const field = FIELDS.find((known) => known === name.toLowerCase());
  if (field !== undefined) return field;
  const names = [...FIELDS, "after", "before"];
  const close = closest(name, names).map((known) => `${known}:`);
  const remedy = askWhether(
    close,
    `the fields are ${names.join(", ")}; put words with a colon in quotation marks`,
  );
  throw new Problem(`there is no field ${name}:`, remedy, "the query");
}

const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The first day of what is given: a day, a month or a year. */
function dayOf(field: string, given: string): string {
  const [, year, month = "01", day = "01"] = DAY.exec(given) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (year !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  throw new Problem(`${field}:${given} is no date`, "give it as 2034-06-22, 2034-06 or 2034", "the query");
}

function checked(query: Query): Query {
  const { parts, after, before } = query;
  if (parts.some(({ negated }) => !negated)) return query;
  if (parts.length > 0)
    throw new Problem("says only what is not to be met", "say also what is looked for", "the query");
  if (after === undefined && before === undefined) throw new Problem("is empty", GRAMMAR, "the query");
  return query;
}
