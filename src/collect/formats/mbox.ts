/** What parts the letters of a mailbox, behind a blank line: `From press@example.org Mon May  2 08:00:00 2033`. */
const BEGIN = "From ";
const ENVELOPE = /^From \S{1,320} [^\n]{0,40}\d{1,2}:\d{2}[^\n]{0,40}\d{4}/;
const LONGEST_ENVELOPE = 420;
const BLANK_LINES = ["\n\nFrom ", "\r\n\r\nFrom "];

/**
 * The letters in a file that holds one, or many as mail programs keep them.
 * Source: RFC 4155, appendix A.
 */
export function lettersIn(bytes: Uint8Array): Uint8Array[] {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isEnvelope(box, 0)) return [bytes];
  const begins = [0, ...BLANK_LINES.flatMap((blank) => placesOf(box, blank))].toSorted((a, b) => a - b);
  return begins.map((begin, at) => box.subarray(begin, begins[at + 1]));
}

function placesOf(box: Buffer, blank: string): number[] {
  const places: number[] = [];
  for (let at = box.indexOf(blank); at >= 0; at = box.indexOf(blank, at + 1)) {
    const begin = at + blank.length - BEGIN.length;
    if (isEnvelope(box, begin)) places.push(begin);
  }
  return places;
}

const isEnvelope = (box: Buffer, at: number): boolean =>
  ENVELOPE.test(box.toString("latin1", at, at + LONGEST_ENVELOPE));
