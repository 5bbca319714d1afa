import { Problem } from "../../problem.js";
import { documentId } from "../documents/put-document.js";
import {
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
  let ending: Ending | undefined;
  for await (const line of linesOf(file)) {
    number++;
    if (ending !== undefined) throw damaged(`there is something behind its end, at line ${number}`);
    const value = parsed(line);
    if (number === 1) checkHeading(value, file);
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

function checkHeading(value: unknown, file: string): void {
  if (!isHeading(value)) throw new Problem("is no backup of a record", "name the file of a backup", file);
  if (value.format > FORMAT)
    throw new Problem("was written by a newer entente", "install the newest entente", file);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
