/** A sentence in three: what is said, the words it quotes with their marks, and what comes behind. */
export function splitAtQuotation(text: string): readonly [lead: string, words: string, tail: string] {
  const [from, to] = [text.indexOf("“"), text.lastIndexOf("”") + 1];
  if (from < 0 || to <= from) return [text, "", ""];
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}
