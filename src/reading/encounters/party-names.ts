import type { Analysis } from "../analysis.js";
import { partyAt } from "../mentions/scanner.js";
import type { EncounterSetting, Proposal } from "./found.js";
import { distinct } from "./who.js";

/** Parties in the name of an occasion: *UN-AU Annual Conference*, *the Jordanian-Kuwaiti Committee*, *the summit of the League*. */
export function partiesInName(
  { analysis, first, head }: Proposal,
  { language }: EncounterSetting,
): readonly string[] {
  const { tokens } = analysis.sentence;
  const found: string[] = [];
  for (let at = first; at < Math.min(tokens.length, head + NAME_REACH); at++) {
    const token = tokens[at];
    if (token === undefined || (at > head && !/^(?:PROPN|ADP|DET|ADJ|NOUN)$/.test(token.pos))) break;
    if (
      at > head &&
      (language.encounters.locative.has(token.form) || isOther(at, head, analysis, language.grammar.genitive))
    )
      break;
    const whole = partyAt({ tokens, parties: language.parties }, at);
    if (whole) found.push(whole.party);
    else if (token.text.includes("-") || token.text.includes("–"))
      found.push(...partsOf(token.text, language));
  }
  return distinct(found);
}

/** A person, or somebody whom another preposition than *of* leads to. */
const isOther = (
  at: number,
  head: number,
  { mentions, sentence: { tokens } }: Analysis,
  genitive: ReadonlySet<string>,
): boolean =>
  (at === head + 1 && tokens[at]?.pos === "ADP" && !genitive.has(tokens[at]?.form ?? "")) ||
  mentions.some(({ first, last, kind }) => kind !== "party" && first <= at && at <= last);

const NAME_REACH = 14;

function partsOf(text: string, language: EncounterSetting["language"]): string[] {
  return text.split(/[-–]/).flatMap((part) => {
    if (part === "") return [];
    const tokens = language.conventions.tag(part, [{ start: 0, end: part.length }])[0] ?? [];
    const match = partyAt({ tokens, parties: language.parties }, 0);
    return match ? [match.party] : [];
  });
}
