const SHOWN = 110;

/** What stands before the words, from the beginning of its sentence or, where that is far, from a whole word on. */
export function before(prefix: string): string {
  const near = prefix.slice(-SHOWN);
  const line = near.lastIndexOf("\n");
  if (line >= 0) return before(near.slice(line + 1));
  const sentence = near.search(/(?<=[.!?]["”’]?\s+)[^\s.!?][^.!?]*$|(?<=[.!?]["”’]?\s+)$/);
  if (sentence >= 0) return near.slice(sentence);
  return near.length < prefix.length ? `… ${near.replace(/^\S*\s+/, "")}` : near;
}

/** What stands after the words, up to the end of their sentence or, where that is far, of a whole word. */
export function after(suffix: string): string {
  const near = suffix.slice(0, SHOWN);
  const [sentence] = /^[^.!?\n]*[.!?]["”’]?(?=\s|$)|^[^\n]*(?=\n)/.exec(near) ?? [];
  if (sentence !== undefined) return sentence;
  return near.length < suffix.length ? `${near.replace(/\s+\S*$/, "")} …` : near;
}
