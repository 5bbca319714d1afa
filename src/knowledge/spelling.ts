import { formOf } from "../text/fold.js";

/** Case, diacritics, hyphens and apostrophes do not count. */
export const spellingKey = (name: string): string =>
  formOf(name)
    .replaceAll(/[\s-]+/g, " ")
    .replaceAll(/[^a-z ]/g, "");

/** What is left of a name in any transliteration: its consonants, likes taken together, none doubled. */
export const skeletonKey = (name: string): string =>
  spellingKey(name)
    .replaceAll(/zh|dj/g, "j")
    .replaceAll("kh", "h")
    .replaceAll("w", "v")
    .replaceAll(/[aeiouy]/g, "")
    .replaceAll(/([a-z])\1/g, "$1");
