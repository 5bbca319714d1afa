import { partyById } from "../../knowledge/parties.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import { partyAt } from "../mentions/scanner.js";
import type { EncounterSetting, Place } from "./found.js";

/** The place named at token `at`: *Kathmandu*, *the Republic of Kenya*, *the White House*, *the Kingdom*. */
export function placeAt(
  at: number,
  rule: string,
  { sentence, mentions }: Analysis,
  { language, dates, people }: EncounterSetting,
): Place | undefined {
  const { tokens } = sentence;
  const begin = language.grammar.definite.has(tokens[at]?.form ?? "") ? at + 1 : at;
  const party = partyAt({ tokens, ...language }, begin);
  const end =
    party && party.kind !== "adjective"
      ? begin + party.length
      : endOfName(tokens, begin, language.people.nameParticles);
  const isDate = dates.some(
    ({ expression, sentence: holder }) =>
      holder === sentence &&
      expression.text.start < (tokens[end - 1]?.end ?? 0) &&
      expression.text.end > (tokens[begin]?.start ?? 0),
  );
  const isPerson = mentions.some(
    ({ first, last, kind }) => kind !== "party" && first <= begin && last >= begin,
  );
  if (end === begin || isDate || isPerson || party?.kind === "adjective") return undefined;
  const written = tokens
    .slice(begin, end)
    .map(({ text }, index) => (index > 0 && !isGlued(tokens, begin + index) ? " " : "") + text)
    .join("");
  const isHome =
    language.encounters.homeland.has(tokens[begin]?.form ?? "") && begin > at && end === begin + 1;
  const owner = party?.party ?? (isHome ? people.sides.home : undefined);
  const name = (isHome && owner !== undefined && partyById(owner)?.name) || written;
  return { from: at, to: end, name, rule, basis: "stated", ...(owner !== undefined && { party: owner }) };
}

const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** Capitalised words in a row, with the small words of names between them. */
function endOfName(tokens: readonly Token[], from: number, particles: ReadonlySet<string>): number {
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.pos === "PROPN" || (at === from && /^\p{Lu}/u.test(tokens[at]?.text ?? ""))) end = at + 1;
    else if (
      end === from ||
      !(particles.has(tokens[at]?.form ?? "") || /^[-’']/.test(tokens[at]?.text ?? ""))
    )
      break;
  }
  return end;
}

/** The first place that `in` introduces between two tokens, else the first that `at` does. */
export function placeBetween(
  from: number,
  to: number,
  analysis: Analysis,
  setting: EncounterSetting,
): Place | undefined {
  const { tokens } = analysis.sentence;
  const { locative, towns } = setting.language.encounters;
  let found: Place | undefined;
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const word = tokens[at]?.form ?? "";
    if (!locative.has(word)) continue;
    const place = placeAt(at + 1, "encounters/place", analysis, setting);
    if (place && towns.has(word)) return place;
    found ??= place;
  }
  return found;
}
