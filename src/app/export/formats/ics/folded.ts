const LONGEST = 75;
const encoder = new TextEncoder();

/**
 * The lines of a calendar, none of more than 75 octets. Source: RFC 5545, 3.1; the generator counts characters, of which
 * one has up to four octets.
 */
export const folded = (text: string): string =>
  text.replaceAll("\r\n ", "").split("\r\n").map(foldedLine).join("\r\n");

function foldedLine(line: string): string {
  if (line.length * 3 <= LONGEST) return line;
  let made = "";
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > LONGEST) {
      made += "\r\n ";
      octets = 1;
    }
    made += character;
    octets += more;
  }
  return made;
}
