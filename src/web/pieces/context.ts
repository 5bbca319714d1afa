/** The API gives this many characters on either side; where it gives fewer the text begins or ends there. */
const GIVEN = 60;

/** What stands before the words in their line, from the beginning of their sentence or, where that is further, from a whole word on. */
export function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  const ends = [...line.matchAll(/[.!?]["”’]?\s/g)];
  const last = ends.at(-1);
  if (last !== undefined) return line.slice(last.index + last[0].length).trimStart();
  const isCut = line.length === prefix.length && prefix.length >= GIVEN;
  return isCut ? `… ${line.replace(/^\S*\s*/, "")}` : line;
}

/** What stands after the words in their line, up to the end of their sentence or, where that is further, of a whole word. */
export function after(suffix: string): string {
  const [sentence] = /^[^.!?\n]*[.!?]["”’]?(?=\s|$)|^[^\n]*(?=\n)/.exec(suffix) ?? [];
  if (sentence !== undefined) return sentence;
  return suffix.length >= GIVEN
    ? `${suffix.slice(0, Math.max(0, suffix.lastIndexOf(" "))).trimEnd()} …`
    : suffix;
}
