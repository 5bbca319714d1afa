import type { Range } from "./span.js";

/** White space, control and format characters: nothing that a reader would see. */
const BLANK = /[\s\p{Cc}\p{Cf}]/u;

/** Units below this were looked up once and for all: the marks and letters of Latin script, and general punctuation. */
const TABLE_SIZE = 0x2100;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  BLANK.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether nothing is to be seen at this place: a space, a control character, a zero-width or direction mark. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? table[code] === 1 : code === 0x3000 || code === 0xfeff;
}

/** The range without what is blank around it, or undefined where all of it is. */
export function trimRange(text: string, range: Range): Range | undefined {
  let { start, end } = range;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}
