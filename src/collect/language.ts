import { isEnglish } from "../language/en/language-doubt.js";

/** So much of a text shows its language, in UTF-16 units. */
const SAMPLE = 4000;
/** Shorter texts do not show it; their publisher is believed. */
const SHORTEST = 80;
/**
 * Measured on sentences in 24 languages: names alone, in whatever language, come to 0.2, prose to 0.45 and more. Where the
 * letters are not Latin they leave few languages, and prose of some lines comes to 0.15.
 */
const SURE = { latin: 0.3, other: 0.1 };
const LATIN = /\p{Script=Latin}/u;

/**
 * The language of a text: English by its common words, others by tinyld.
 * @param declared what its publisher says, believed where the text does not show it
 * @returns ISO 639-1
 */
export async function languageOf(text: string, declared: string | undefined): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (isEnglish(sample)) return "en";
  if (sample.length < SHORTEST) return declared;
  // Its profiles are large, and most that comes in is English.
  const { detectAll } = await import("tinyld");
  const [best] = detectAll(sample);
  const sure = LATIN.test(sample) ? SURE.latin : SURE.other;
  return best !== undefined && best.accuracy >= sure ? best.lang : declared;
}
