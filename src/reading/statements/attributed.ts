import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Mention } from "../mentions/mention.js";
import type { Referent } from "../people/entity.js";
import type { People } from "../people/resolve.js";
import { trimEnd } from "./content-end.js";
import type { FoundStatement } from "./found.js";
import { rangeOf, type Setting } from "./speaker.js";

/** A phrase that ascribes the sentence around it: where it stands, and who is named in it. Token positions, `to` exclusive. */
interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly source: readonly [from: number, to: number];
  readonly mention?: Mention;
  /** Whom a pronoun in it means: *in **her** view*. */
  readonly referent?: Referent;
}

type Form = (analysis: Analysis, at: number, setting: Setting) => Attribution | undefined;

/** The ways of ascribing a sentence, in the order in which they are asked. */
const FORMS: readonly Form[] = [accordingTo, inTheViewOf, asSaid, asSaidBy];

/** *According to the President, X*; *X, in her view*; *X, as the minister noted, Y*. */
export function attributed(analysis: Analysis, setting: Setting): FoundStatement[] {
  const { attributionOpeners } = setting.language.reporting;
  for (const [at, { form }] of analysis.sentence.tokens.entries()) {
    if (!attributionOpeners.has(form)) continue;
    for (const find of FORMS) {
      const found = find(analysis, at, setting);
      const statement = found && build(found, analysis, setting);
      if (statement) return [statement];
    }
  }
  return [];
}

/** *according to the President*, *in the words of Ms Tamm*: fixed words before whoever speaks. */
function accordingTo(
  { sentence: { tokens, index }, mentions }: Analysis,
  at: number,
  { language, people }: Setting,
): Attribution | undefined {
  const words = language.reporting.attributions.find((phrase) =>
    phrase.every((word, step) => tokens[at + step]?.form === word),
  );
  if (words === undefined) return undefined;
  const after = sourceFrom(tokens, at + words.length, language);
  const mention = mentions.find(({ first }) => first === after);
  const comma = tokens.findIndex(({ form }, place) => place >= (mention?.last ?? after) && form === ",");
  const to = mention ? mention.last + 1 : comma < 0 ? trimEnd(tokens, after, tokens.length) : comma;
  const referent = mention ? undefined : lastSpeaker(tokens, after, index, language, people);
  return {
    from: at,
    to,
    source: [after, to] as const,
    ...(mention && { mention }),
    ...(referent && { referent }),
  };
}

/** *according to **her***, which looks like an owner: whoever was the subject before. */
function lastSpeaker(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { grammar }: Language,
  people: People,
): Referent | undefined {
  const before = grammar.possessives.has(tokens[at]?.form ?? "")
    ? people.subjects.get(sentence - 1)
    : undefined;
  return before?.people.length === 1 ? before : undefined;
}

/** *according to a statement issued **by the Ministry***: whoever wrote it says so. */
function sourceFrom(tokens: readonly Token[], at: number, { grammar, reporting }: Language): number {
  const end = tokens.findIndex(({ form }, index) => index >= at && form === ",");
  const phrase = tokens.slice(at, end < 0 ? undefined : end);
  const by = phrase.findIndex(({ form }) => grammar.agents.has(form) || grammar.origins.has(form));
  return by > 0 && phrase.slice(0, by).some(({ form }) => reporting.writings.has(form)) ? at + by + 1 : at;
}

/** *in the President’s view*, *in her opinion*. */
function inTheViewOf(
  { sentence: { tokens, index }, mentions }: Analysis,
  at: number,
  { language, people }: Setting,
): Attribution | undefined {
  const mention = mentions.find(({ first, possessive }) => first === at + 1 && possessive);
  const noun = mention ? mention.last + 2 : at + 2;
  if (!language.reporting.views.has(tokens[noun]?.form ?? "")) return undefined;
  if (mention) return { from: at, to: noun + 1, source: [mention.first, mention.last + 1], mention };
  const referent = lastSpeaker(tokens, at + 1, index, language, people);
  return referent && { from: at, to: noun + 1, source: [at + 1, at + 2], referent };
}

/** *as the President pointed out*. */
function asSaid(
  { sentence: { tokens }, mentions }: Analysis,
  at: number,
  { language: { reporting, grammar } }: Setting,
): Attribution | undefined {
  const mention = mentions.find(({ first, possessive }) => first === at + 1 && !possessive);
  const verb = (mention?.last ?? at) + 1;
  if (mention === undefined || !grammar.roleMarkers.has(tokens[at]?.form ?? "")) return undefined;
  const to = endOfSaying(tokens, verb, (lemma) => reporting.verbs.get(lemma)?.quote === true);
  return to === undefined ? undefined : { from: at, to, source: [mention.first, verb], mention };
}

/** Where a verb of saying with its particle ends, if a comma or the sentence ends there. */
function endOfSaying(
  tokens: readonly Token[],
  verb: number,
  says: (lemma: string) => boolean,
): number | undefined {
  if (!says(tokens[verb]?.lemma ?? "")) return undefined;
  const to = [verb + 1, verb + 2].find((end) => /^[,.;]$/.test(tokens[end]?.form ?? ""));
  return to ?? (verb + 1 === tokens.length ? tokens.length : undefined);
}

/** *as noted by the President*. */
function asSaidBy(
  { sentence: { tokens }, mentions }: Analysis,
  at: number,
  { language: { reporting, grammar } }: Setting,
): Attribution | undefined {
  const says = reporting.verbs.get(tokens[at + 1]?.lemma ?? "")?.quote;
  const mention = mentions.find(({ first }) => first === at + 3);
  const by =
    grammar.agents.has(tokens[at + 2]?.form ?? "") && grammar.roleMarkers.has(tokens[at]?.form ?? "");
  if (!says || !by || mention === undefined) return undefined;
  return { from: at, to: mention.last + 1, source: [mention.first, mention.last + 1], mention };
}

/** The statement: what follows the phrase, or goes before it, or both with the phrase between. */
function build(found: Attribution, analysis: Analysis, { people }: Setting): FoundStatement | undefined {
  const { tokens } = analysis.sentence;
  const content = contentOf(tokens, found);
  const source = rangeOf(tokens, ...found.source);
  const cue = rangeOf(tokens, found.from, found.to);
  const speaker = found.referent ?? (found.mention && people.referents.get(found.mention));
  if (content === undefined || source === undefined || cue === undefined) return undefined;
  return {
    mode: "indirect",
    content,
    source,
    cue,
    ...(speaker && { speaker }),
    negated: false,
    forecast: false,
    analysis,
    rule: "statements/according-to",
    basis: "stated",
  };
}

function contentOf(tokens: readonly Token[], { from, to }: Attribution) {
  const end = trimEnd(tokens, 0, tokens.length);
  if (from <= 1) return rangeOf(tokens, to + (tokens[to]?.form === "," ? 1 : 0), end);
  const isAside = tokens[from - 1]?.form === "," && tokens[to]?.form === ",";
  return rangeOf(tokens, 0, isAside ? end : trimEnd(tokens, 0, from));
}
