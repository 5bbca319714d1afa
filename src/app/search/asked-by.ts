import { topics } from "../../knowledge/topics.js";
import { Problem } from "../../problem.js";
import { ACT_KINDS, ENCOUNTER_KINDS } from "../../reading/reading.js";
import type { DocumentQuery } from "../../record/search/find-documents.js";
import type { Phrase } from "../../record/engines/engine.js";
import { formsOf, wordOfField } from "../../record/documents/words.js";
import { askWhether, closest } from "../closest.js";
import { partyNamed } from "../party-named.js";
import { parseQuery } from "./parse-query.js";
import type { Field, Part } from "./query.js";

/** What a query asks of the record, and of the finds of each readout. */
export interface Asked extends Pick<DocumentQuery, "phrases" | "after" | "before"> {
  readonly parts: readonly Part[];
}

/**
 * What somebody asks by a query.
 * @param query as `parseQuery` has it
 * @throws Problem when it cannot be understood, or names a party, kind or topic that is not known
 */
export function askedBy(query: string): Asked {
  const { parts: given, ...days } = parseQuery(query);
  const parts = given.map(settled);
  return { parts, phrases: parts.map(phraseOf), ...days };
}

/** A part whose value is one of a closed list is checked against it: a slip of the pen is not to look like an answer. */
function settled(part: Part): Part {
  if (part.field === "party") return { ...part, value: partyNamed(part.value).id };
  const known = part.field === undefined ? undefined : VALUES[part.field];
  if (known === undefined || part.prefix || known.includes(part.value.toLowerCase())) return part;
  const names = closest(part.value, known);
  throw new Problem(
    `there is no ${part.field} ${part.value}`,
    askWhether(names, `known are ${known.join(", ")}`),
    "the query",
  );
}

const VALUES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  kind: [...ACT_KINDS, ...ENCOUNTER_KINDS],
  topic: topics.map(({ id }) => id),
};

function phraseOf({ field, value, prefix, negated }: Part): Phrase {
  const forms = formsOf(value);
  const words = field === undefined ? forms : forms.map((form) => wordOfField(field, form));
  return { words, prefix, negated };
}
