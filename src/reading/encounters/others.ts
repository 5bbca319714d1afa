import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting } from "./found.js";

/** How far behind the verb or noun the other side may stand: *received on Thursday at the palace in Amman His Highness*. */
const REACH = 24;

/**
 * The mentions of people or parties behind `from` that one of the words of `before` introduces
 * (the empty word: nothing), with those joined to the first.
 */
export function othersAfter(
  from: number,
  before: ReadonlySet<string>,
  analysis: Analysis,
  setting: EncounterSetting,
): readonly Mention[] {
  const { mentions } = analysis;
  const limit = nextVerb(from, analysis);
  for (const mention of mentions) {
    if (mention.first < from || mention.first > from + REACH) continue;
    if (mention.first >= limit || isNextSubject(mention, from, analysis)) break;
    if (isPlaceName(mention, analysis, setting) || isAttribute(mention, analysis) || mention.possessive)
      continue;
    if (!isIntroduced(mention, from, before, analysis, setting)) continue;
    return withJoined(mention, analysis, setting);
  }
  return [];
}

/** *to host the conference, **Ms Solbakk** told her colleague*: who does something else. */
const isNextSubject = (mention: Mention, from: number, { clauses, sentence }: Analysis): boolean =>
  sentence.tokens[mention.first - 1]?.form === "," &&
  clauses.some(
    ({ subject, link, start }) =>
      subject?.from === mention.first &&
      start > from &&
      (link === "main" || link === "parenthetical" || link === "coordinate"),
  );

/** The next finite verb that is not in an aside ends the reach. */
function nextVerb(from: number, { clauses }: Analysis): number {
  const next = clauses.find(
    ({ verb, link }) => verb.first >= from && link !== "reduced" && verb.form !== "gerund",
  );
  return next?.verb.first ?? Number.POSITIVE_INFINITY;
}

function isIntroduced(
  mention: Mention,
  from: number,
  before: ReadonlySet<string>,
  { sentence }: Analysis,
  { language, datesIn }: EncounterSetting,
): boolean {
  const { tokens } = sentence;
  const lead = leadOf(mention, from, tokens, language.encounters.leads);
  const word = tokens[lead]?.form ?? "";
  if (lead >= from && before.has(word)) return true;
  if (!before.has("")) return false;
  if (lead < from) return true;
  // Between verb and object only when and where may stand.
  if (language.grammar.prepositions.has(word) || language.grammar.genitive.has(word)) return false;
  const isAfterDate = (datesIn.get(sentence) ?? []).some(
    ({ expression }) => expression.text.end === tokens[lead]?.end,
  );
  return isAfterDate || /^(?:PROPN|ADV|NOUN)$/.test(tokens[lead]?.pos ?? "");
}

/** The token before a mention, a title or bracket that stands before it skipped. */
function leadOf(
  { first }: Mention,
  from: number,
  tokens: readonly Token[],
  leads: ReadonlySet<string>,
): number {
  let lead = first - 1;
  while (lead >= from && leads.has(tokens[lead]?.form ?? "")) lead--;
  return lead;
}

/** *the **UN** Ocean Conference*: part of a name. */
const isAttribute = ({ kind, last }: Mention, { sentence: { tokens } }: Analysis): boolean =>
  kind === "party" && /^(?:PROPN|NOUN)$/.test(tokens[last + 1]?.pos ?? "");

/** *in Kathmandu*, *at the White House*: a party only by name of the place. */
export function isPlaceName(
  mention: Mention,
  { sentence }: Analysis,
  { language }: EncounterSetting,
): boolean {
  const lead = sentence.tokens[mention.first - 1]?.form ?? "";
  const article = language.grammar.definite.has(lead)
    ? (sentence.tokens[mention.first - 2]?.form ?? "")
    : lead;
  return mention.kind === "party" && language.encounters.locative.has(article);
}

/** *with A, B and C*. */
export function withJoined(
  head: Mention,
  { mentions, sentence }: Analysis,
  { language }: EncounterSetting,
): readonly Mention[] {
  const joined = [head];
  for (const mention of mentions.slice(mentions.indexOf(head) + 1)) {
    const last = joined.at(-1) ?? head;
    const between = sentence.tokens.slice(last.last + 1, mention.first).map(({ form }) => form);
    const isList = between.every(
      (form) =>
        form === "," ||
        form === ";" ||
        language.grammar.conjunction.has(form) ||
        language.encounters.connecting.has(form),
    );
    if (!isList || between.length === 0 || mention.possessive) break;
    joined.push(mention);
  }
  return joined;
}
