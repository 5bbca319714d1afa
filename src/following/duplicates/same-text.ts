import { fold } from "../../text/fold.js";
import { containment, shinglesOf } from "./shingles.js";

/** So much of the shorter text must stand in the other, word by word. */
const SAME_WORDS = 0.6;
/** Of the names and numbers of one of the two hardly any may be missing in the other. */
const STRANGERS = 0.1;

/**
 * Whether two texts are one readout carried by two sources: cut, with other headings, small edits. Readouts made from one
 * template are not: they name others (*congratulated the President of …*), or another day.
 */
export function isSameText(a: string, b: string): boolean {
  if (containment(shinglesOf(a), shinglesOf(b)) < SAME_WORDS) return false;
  const [inA, inB] = [namesOf(a), namesOf(b)];
  return Math.min(strangers(inA, inB), strangers(inB, inA)) <= STRANGERS;
}

/** The part of the names, each as often as it stands there, that the other text does not have. */
function strangers(names: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return names.filter((name) => !known.has(name)).length / Math.max(names.length, 1);
}

/** Words inside a line that begin with a capital, and numbers. Headings are left out: some write every word so. */
function namesOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /[.!?”"»]\s*$/.test(line.slice(-LINE_END)))
    .flatMap((line) => line.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}+|\p{N}+/gu) ?? [])
    .filter((name) => name !== name.toUpperCase() || /\p{N}/u.test(name))
    .map((name) => fold(name).toLowerCase());
}

/** How far before the end of a line its full stop may stand. */
const LINE_END = 8;
