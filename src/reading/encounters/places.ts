import { partyById, type Party } from "../../knowledge/parties.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import { partyAt } from "../mentions/scanner.js";
import type { EncounterSetting, Place } from "./found.js";

/** The place named at token `at`: *Kathmandu*, *the Republic of Kenya*, *the White House*, *the Kingdom*. */
export function placeAt(
  at: number,
  rule: string,
  analysis: Analysis,
  setting: EncounterSetting,
): Place | undefined {
  const { tokens } = analysis.sentence;
  const { language } = setting;
  const begin = language.grammar.definite.has(tokens[at]?.form ?? "") ? at + 1 : at;
  const party = partyAt({ tokens, parties: language.parties }, begin);
  if (party?.kind === "adjective") return undefined;
  const isHome =
    begin > at && party === undefined && language.encounters.homeland.has(tokens[begin]?.form ?? "");
  const to = party
    ? begin + party.length
    : isHome && setting.people.sides.home !== undefined
      ? begin + 1
      : endOfName(tokens, begin, language.people.nameParticles);
  if (to === begin || isOtherwise(begin, to, analysis, setting)) return undefined;
  const home =
    begin > at && to === begin + 1 && party === undefined ? homeAt(begin, tokens, setting) : undefined;
  const owner = party?.party ?? home?.id;
  const name = home?.name ?? written(tokens, begin, to);
  return { from: at, to, name, rule, basis: "stated", ...(owner !== undefined && { party: owner }) };
}

/** *the Kingdom*: what the host calls his country. */
function homeAt(
  at: number,
  tokens: readonly Token[],
  { language, people }: EncounterSetting,
): Party | undefined {
  const isHome = language.encounters.homeland.has(tokens[at]?.form ?? "");
  return isHome && people.sides.home !== undefined ? partyById(people.sides.home) : undefined;
}

/** A date (*in May*) or a person (*in President Luo*). */
function isOtherwise(
  begin: number,
  to: number,
  { sentence, mentions }: Analysis,
  { datesIn }: EncounterSetting,
): boolean {
  const { tokens } = sentence;
  const [start, end] = [tokens[begin]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const isDate = datesIn
    .get(sentence)
    ?.some(({ expression: { text } }) => text.start < end && text.end > start);
  const isPerson = (): boolean =>
    mentions.some(({ first, last, kind }) => kind !== "party" && first <= begin && last >= begin);
  return isDate === true || isPerson();
}

const written = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }, index) => (index > 0 && !isGlued(tokens, from + index) ? " " : "") + text)
    .join("");

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
