import type { MatterWords } from "../../language/matter.js";
import type { Range } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Act } from "../reading.js";
import { amountsOf } from "./amounts.js";
import { objectsOf } from "./objects.js";
import { topicsOf } from "./topics.js";

/** What an act is about, as far as its words tell; nothing where they do not. */
export function matterOf(
  source: string,
  tokens: readonly Token[],
  known: readonly Range[],
  words: MatterWords,
): Pick<Act, "topics" | "objects" | "amounts"> {
  const topics = topicsOf(tokens, words.topics);
  const amounts = amountsOf(source, tokens, words);
  const objects = objectsOf(source, tokens, [...known, ...amounts.map(({ text }) => text)], words);
  return {
    ...(topics.length > 0 && { topics }),
    ...(objects.length > 0 && { objects }),
    ...(amounts.length > 0 && { amounts }),
  };
}
