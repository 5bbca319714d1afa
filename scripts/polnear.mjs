// The contents of PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018) as statements of our guidelines.
// Its offsets count from the text as it stands, in UTF-16 units; there is no byte order mark and no carriage return.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The annotated articles of a folder.
 * @param folder with `attributions/*.ann` (brat standoff) and `text/*.txt`
 * @returns `{ text, statements }` of each article; a statement is `{ start, end, mode, sources }`
 */
export function loadPolnear(folder) {
  return [...firstAnnotations(folder)].map(([article, annotation]) => {
    const text = readFileSync(join(folder, "text", `${article}.txt`), "utf8");
    const quoted = quotedIn(text);
    const lines = readFileSync(join(folder, "attributions", annotation), "utf8").split("\n");
    return {
      text,
      quoted,
      statements: attributionsIn(lines).flatMap((found) => statementsOf(found, text, quoted)),
    };
  });
}

/** Articles that were annotated more than once count once: the first annotation by name. */
function firstAnnotations(folder) {
  const first = new Map();
  for (const name of readdirSync(join(folder, "attributions")).toSorted()) {
    const article = name.replace(/_\w{4}\.ann$/, "");
    if (!first.has(article)) first.set(article, name);
  }
  return first;
}

/** `E1  Attribution:T4 Content:T3 Content2:T9 Source:T1` with the ranges of its contents and sources. */
function attributionsIn(lines) {
  const ranges = new Map(lines.filter((line) => line.startsWith("T")).map(rangesOfLine));
  return lines
    .filter((line) => line.startsWith("E"))
    .map((line) => {
      const parts = line
        .split("\t")[1]
        .split(" ")
        .map((part) => part.split(":"));
      const ofRole = (role) =>
        parts.filter(([name]) => name.replace(/\d+$/, "") === role).flatMap(([, id]) => ranges.get(id) ?? []);
      return { contents: ofRole("Content"), sources: ofRole("Source") };
    })
    .filter(({ contents }) => contents.length > 0);
}

function rangesOfLine(line) {
  const [id, what] = line.split("\t");
  const offsets = what.slice(what.indexOf(" ") + 1).split(";");
  return [
    id,
    offsets.map((pair) => {
      const [start, end] = pair.split(" ").map(Number);
      return { start, end };
    }),
  ];
}

/**
 * Our guidelines make one statement of each quotation, and one of an indirect clause with the tag that breaks it:
 * so the pieces of a content wholly in quotation marks are statements of their own, and other pieces are one.
 */
function statementsOf({ contents, sources }, text, quoted) {
  const hull = {
    start: Math.min(...contents.map(({ start }) => start)),
    end: Math.max(...contents.map(({ end }) => end)),
  };
  const direct = contents.every((piece) => modeOf(piece, text, quoted) === "direct");
  const mode = direct
    ? "direct"
    : contents.some((piece) => modeOf(piece, text, quoted) !== "indirect")
      ? "mixed"
      : "indirect";
  return (direct ? contents : [hull]).map((range) => ({ ...trim(range, text), mode, sources }));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** `direct` where every letter and digit of a range stands in quotation marks, `indirect` where none does, else `mixed`. */
export function modeOf({ start, end }, text, quoted) {
  let inside = 0;
  let outside = 0;
  for (let at = start; at < end; at++) {
    if (!LETTER_OR_DIGIT.test(text[at])) continue;
    if (quoted[at] === 1) inside++;
    else outside++;
  }
  if (outside === 0) return "direct";
  return inside === 0 ? "indirect" : "mixed";
}

/** Which characters stand between double quotation marks, 1 or 0 each; an open one ends with its line. */
function quotedIn(text) {
  const quoted = new Uint8Array(text.length);
  let curly = false;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") curly = straight = false;
    else if (character === "“") curly = true;
    else if (character === "”") curly = false;
    else if (character === '"') straight = !straight;
    else quoted[at] = curly || straight ? 1 : 0;
  }
  return quoted;
}

/** Without what the two ways of annotating differ in: marks and stops at either end, and a leading `that`. */
export function trim({ start, end }, text) {
  let [first, last] = [start, end];
  while (first < last && !LETTER_OR_DIGIT.test(text[first])) first++;
  while (last > first && !LETTER_OR_DIGIT.test(text[last - 1])) last--;
  if (text.startsWith("that ", first)) first += "that ".length;
  return { start: first, end: last };
}
