import { Problem } from "../../problem.js";
import { documentId } from "../documents/put-document.js";
import {
  brought,
  FORMAT,
  isEnding,
  isHeading,
  isLine,
  NOTHING,
  type Counts,
  type Ending,
  type Line,
} from "./format.js";
import { lineHash, linesOf } from "./lines.js";

/**
 * The lines of a backup, each checked when it comes, and all of them at the end.
 * @returns how many there were
 * @throws Problem when something in the file is not as it was written
 */
export async function* checkedLines(file: string): AsyncGenerator<Line, Counts> {
  const damaged = (what: string): Problem =>
    new Problem(`is damaged: ${what}`, "take another copy of the backup; nothing has been restored", file);
  const hash = lineHash();
  const counts: { -readonly [Type in keyof Counts]: number } = { ...NOTHING };
  let number = 0;
  let format = FORMAT;
  let ending: Ending | undefined;
  for await (const line of linesOf(file)) {
    number++;
    if (ending !== undefined) throw damaged(`there is something behind its end, at line ${number}`);
    const value = brought(parsed(line), format);
    if (number === 1) format = formatIn(value, file);
    else if (isEnding(value)) ending = value;
    else if (!isLine(value)) throw damaged(`line ${number} is not as it is to be`);
    else if (value.type === "document" && documentId(value.text) !== value.id)
      throw damaged(`the text at line ${number} is not the one that was recorded`);
    else {
      counts[value.type]++;
      yield value;
    }
    if (ending === undefined) hash.add(line);
  }
  if (ending === undefined) throw damaged("it is cut off");
  if (ending.sha256 !== hash.value()) throw damaged("what it holds is not what was written");
  return counts;
}

function formatIn(value: unknown, file: string): number {
  if (!isHeading(value)) throw new Problem("is no backup of a record", "name the file of a backup", file);
  if (value.format > FORMAT)
    throw new Problem("was written by a newer entente", "install the newest entente", file);
  return value.format;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
