import { isEnglish } from "../language/en/language-doubt.js";
import { isProse } from "./prose.js";

/** So much of a text shows its language, in UTF-16 units. */
const SAMPLE = 4000;
/** Shorter texts do not show it, their names left out; their publisher is believed. Other scripts say more in less. */
const SHORTEST = { latin: 40, other: 20 };
/** Names look like other languages than the one that they stand in. */
const NAME = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
/**
 * Measured on sentences in 24 languages: names alone, in whatever language, come to 0.2, prose to 0.45 and more. Where the
 * letters are not Latin they leave few languages, and prose of some lines comes to 0.15.
 */
const SURE = { latin: 0.3, other: 0.1 };
const LATIN = /\p{Script=Latin}/u;

/**
 * The language of a text: English by its common words, others by tinyld; of what is no prose none is named.
 * @param declared what its publisher says, believed where the text does not show it
 * @returns ISO 639-1
 */
export async function languageOf(text: string, declared: string | undefined): Promise<string | undefined> {
  if (!isProse(text)) return declared;
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return "en";
  const script = LATIN.test(sample) ? "latin" : "other";
  const prose = sample.replace(NAME, " ").replace(/\s+/g, " ").trim();
  if (prose.length < SHORTEST[script]) return declared;
  // Its profiles are large, and most that comes in is English.
  const { detectAll } = await import("tinyld");
  const [best] = detectAll(prose);
  return best !== undefined && best.accuracy >= SURE[script] ? best.lang : declared;
}
