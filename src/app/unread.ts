import { languageOf } from "../collect/language.js";
import { isProse } from "../collect/prose.js";
import { problemsOf } from "../text/problems.js";
import type { Reading } from "./reading.js";
import { languageName } from "./wording/origin.js";

/** A reading that says why it is empty or not to be relied on: it is in another language, no prose, or tells nothing that is looked for. */
export async function withReasonNamed(reading: Reading, text: string): Promise<Reading> {
  const { notes } = reading;
  if (problemsOf(text).length > 0) return reading;
  if (!isProse(text)) return { ...reading, notes: [NO_PROSE, ...notes] };
  if (notes.length > 0) return withLanguageNamed(reading, text);
  return FINDS.some((finds) => reading[finds].length > 0) ? reading : { ...reading, notes: [NOTHING_TOLD] };
}

/** Dates alone tell nothing. */
const FINDS = ["people", "statements", "encounters", "acts", "facts"] as const;
const NO_PROSE = "this seems to be no prose, but program text, a table or a list";
const NOTHING_TOLD = "no sentence tells who met, said or undertook something";

/** Where a text was not read for its language, which language that is. */
async function withLanguageNamed(reading: Reading, text: string): Promise<Reading> {
  const code = await languageOf(text, undefined);
  if (code === undefined || code === "en") return reading;
  return { ...reading, notes: [`not read: ${languageName(code)} is not supported yet`, ...reading.notes] };
}
