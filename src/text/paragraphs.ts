import type { Range } from "./span.js";

const LIST_MARK = /^\s{0,8}(?:[-–—•*·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/i;
const SENTENCE_END = /[.!?:;…”"»)]\s*$/;

/** Lines at least this long that stop in mid-sentence were wrapped by a mail program or an editor, not by the author. */
const WRAPPED_LENGTH = 50;

/**
 * The paragraphs of a text: blank lines part them, and so do line ends, unless the line was only wrapped.
 * Surrounding white space is left out.
 */
export function findParagraphs(source: string): Range[] {
  const paragraphs: { start: number; end: number }[] = [];
  let previous: { start: number; end: number } | undefined;
  for (const line of linesOf(source)) {
    const inner = trim(source, line);
    if (inner === undefined) previous = undefined;
    else if (previous !== undefined && isWrapped(source, previous, inner)) previous.end = inner.end;
    else paragraphs.push((previous = { ...inner }));
  }
  return paragraphs;
}

function isWrapped(source: string, previous: Range, line: Range): boolean {
  const lastBreak = Math.max(source.lastIndexOf("\n", previous.end - 1) + 1, previous.start);
  if (previous.end - lastBreak < WRAPPED_LENGTH) return false;
  const head = source.slice(line.start, line.start + 16);
  return !SENTENCE_END.test(source.slice(previous.end - 2, previous.end)) && !LIST_MARK.test(head);
}

function* linesOf(source: string): Generator<Range> {
  let start = 0;
  while (start < source.length) {
    const at = source.indexOf("\n", start);
    const end = at < 0 ? source.length : at;
    yield { start, end };
    start = end + 1;
  }
}

function trim(source: string, line: Range): Range | undefined {
  let { start, end } = line;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
