/**
 * Tells which of several expressions fits at a place of a text.
 * @returns the index of the first that fits, undefined where none does
 */
export type Alternatives = (text: string, at: number) => number | undefined;

/**
 * Joins expressions so that they are tried all at once: of the many that may begin at a word few do, and to ask each
 * of them costs ten times as much. Compiled when first asked, since to compile one takes a millisecond.
 * @param sources regular expressions; their groups are named, none refers back to another
 */
export function alternatives(sources: readonly string[], flags = ""): Alternatives {
  let expression: RegExp | undefined;
  return (text, at) => {
    expression ??= new RegExp(sources.map(marked).join("|"), `${flags}y`);
    expression.lastIndex = at;
    const match = expression.exec(text);
    return match === null ? undefined : match.indexOf("", 1) - 1;
  };
}

/** Without names, of which each may be given but once; an empty group behind it tells that it fits. */
const marked = (source: string): string => `(?:${source.replaceAll(/\(\?<\w+>/g, "(?:")})()`;
