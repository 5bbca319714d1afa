import type { Language } from "../../language/language.js";
import { overlaps } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { Mention } from "../mentions/mention.js";
import { partyAt } from "../mentions/scanner.js";
import type { People } from "../people/resolve.js";

/** A term with its place: offsets into the text. */
export interface PlacedTerm {
  readonly start: number;
  readonly term: string;
}

/** What the terms of a sentence are worked out from. */
export interface TermSetting {
  readonly language: Language;
  readonly people: People;
  readonly datesIn: (analysis: Analysis) => readonly FoundDate[];
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);

/** The terms of a sentence in order: those of its dates, of whom it mentions, of its other words. */
export function termsOfSentence(analysis: Analysis, setting: TermSetting): PlacedTerm[] {
  const dates = setting.datesIn(analysis);
  const terms: PlacedTerm[] = dates.map(({ expression }) => ({
    start: expression.text.start,
    term: expression.value,
  }));
  const { tokens } = analysis.sentence;
  const scanner = { tokens, parties: setting.language.parties };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || dates.some(({ expression }) => overlaps(expression.text, token))) continue;
    const mention = analysis.mentions.find(({ first }) => first === at);
    const known = mention && whoIs(mention, setting.people);
    if (known !== undefined && mention !== undefined) {
      for (const term of known) terms.push({ start: token.start, term });
      at = mention.last;
      continue;
    }
    const party = partyAt(scanner, at);
    if (party !== undefined && party.kind !== "capital") {
      terms.push({ start: token.start, term: party.party });
      at += party.length - 1;
      continue;
    }
    for (const term of termsOfWord(token, at === 0, setting.language))
      terms.push({ start: token.start, term });
  }
  return terms;
}

/** Persons by name, parties by id; a capital may be just a place and is left a word. */
function whoIs(mention: Mention, { referents }: People): readonly string[] | undefined {
  const referent = mention.capital ? undefined : referents.get(mention);
  if (referent === undefined) return undefined;
  const names = referent.people.flatMap(({ printed, party }) => printed ?? party ?? []);
  return names.length > 0 ? names : referent.parties;
}

/** Verbs by which something is said or done by saying it: they tell nothing of the matter. */
export const isSaying = (lemma: string, { reporting, acts }: Language): boolean =>
  reporting.verbs.get(lemma)?.that === true || acts.verbs.has(lemma);

/** *engineering* `engin`, *Elmina* `Elmina`, *fifteen* `15`, *photovoltaic* `solar`; small words have none. */
function termsOfWord({ pos, text, form, lemma }: Token, opening: boolean, language: Language): string[] {
  const { numbers, general, synonyms, stem } = language.following;
  const number = numbers.get(form) ?? (/^\d/.test(form) ? form.replace(/(?<=\d),(?=\d{3})/g, "") : undefined);
  if (number !== undefined) return [number];
  if (!CONTENT.has(pos) || !/\p{L}{2}/u.test(form)) return [];
  // *announced*, *conceded*: who says so is another matter.
  if (pos === "VERB" && isSaying(lemma, language)) return [];
  const terms: string[] = [];
  for (const part of form.split("-")) {
    const stemmed = stem(part === form && pos !== "PROPN" ? lemma : part);
    if (general.has(stemmed) || general.has(stem(part))) continue;
    const named = isNameLike(text, pos, opening) ? capitalised(stemmed) : stemmed;
    terms.push(synonyms.get(stemmed) ?? named);
  }
  return terms;
}

/** A sentence begins with a capital whatever its first word is. */
const isNameLike = (text: string, pos: string, opening: boolean): boolean =>
  /^\p{Lu}/u.test(text) && (pos === "PROPN" || !opening);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
