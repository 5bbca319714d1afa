import { languageOf } from "../collect/language.js";
import type { Reading } from "./reading.js";
import { languageName } from "./wording/origin.js";

/** A reading that says, where a text was not read for its language, which language that is. */
export async function withLanguageNamed(reading: Reading, text: string): Promise<Reading> {
  if (reading.notes.length === 0) return reading;
  const code = await languageOf(text, undefined);
  if (code === undefined || code === "en") return reading;
  return { ...reading, notes: [`not read: ${languageName(code)} is not supported yet`, ...reading.notes] };
}
