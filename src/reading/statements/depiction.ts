import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { objectNoun } from "./complement.js";
import { contentEnd } from "./content-end.js";
import type { FoundStatement } from "./found.js";
import { statementOf } from "./report.js";
import type { Setting } from "./speaker.js";

/** *stressed the need to X*, *underscored the importance of X*. */
export function matter(clause: Clause, analysis: Analysis, setting: Setting): FoundStatement | undefined {
  const { reporting } = setting.language;
  if (!reporting.emphasis.has(clause.verb.lemma)) return undefined;
  const after = clause.verb.last + 1;
  // *insisted **on** the need for*
  const from = setting.language.grammar.prepositions.has(analysis.sentence.tokens[after]?.form ?? "")
    ? after + 1
    : after;
  const noun = objectNoun(analysis.sentence.tokens, from, setting.language.grammar, (form) =>
    reporting.matters.has(form),
  );
  if (noun === undefined) return undefined;
  const to = contentEnd(clause, from, analysis, setting.language);
  return statementOf(clause, analysis, { from, to }, "statements/matter", setting);
}

/** *described them as a border*, *drew attention to a long history*. */
export function depiction(clause: Clause, analysis: Analysis, setting: Setting): FoundStatement | undefined {
  const { reporting, grammar } = setting.language;
  const { tokens } = analysis.sentence;
  const from = clause.verb.last + 1;
  if (reporting.depicting.has(clause.verb.lemma) && clause.verb.form === "finite" && !clause.verb.passive) {
    return statementOf(
      clause,
      analysis,
      { from, to: contentEnd(clause, from, analysis, setting.language) },
      "statements/depiction",
      setting,
    );
  }
  const named = reporting.naming.has(clause.verb.lemma) && predicates(tokens, from, grammar);
  if (named || (reporting.labelling.has(clause.verb.lemma) && labels(tokens, from, grammar))) {
    return statementOf(
      clause,
      analysis,
      { from, to: contentEnd(clause, from, analysis, setting.language) },
      "statements/depiction",
      setting,
    );
  }
  const drawn = reporting.particles
    .get(clause.verb.lemma)
    ?.find((words) => words.at(-1) === tokens[from + words.length - 1]?.form && words.length === 1);
  const to = drawn && from + drawn.length;
  if (
    to === undefined ||
    !reporting.pointing.has(clause.verb.lemma) ||
    !grammar.prepositions.has(tokens[to]?.form ?? "")
  )
    return undefined;
  return statementOf(
    clause,
    analysis,
    { from: to + 1, to: contentEnd(clause, to, analysis, setting.language), cueTo: to },
    "statements/pointing",
    setting,
  );
}

/** *called the idea **a timely one***, *termed the accord **historic***: a second noun or an adjective right behind the thing. */
function predicates(tokens: readonly Token[], from: number, { indefinite }: Grammar): boolean {
  if (tokens[from]?.pos === "ADP") return false;
  return tokens.some((token, at) => {
    const thing = at > from && at < from + LONGEST_THING && THING.test(tokens[at - 1]?.pos ?? "");
    if (!thing) return false;
    return indefinite.has(token.form) || (token.pos === "ADJ" && !THING.test(tokens[at + 1]?.pos ?? ""));
  });
}

const THING = /^(?:NOUN|PROPN|PRON)$/;

/** How many words a thing may have before what it is called. */
const LONGEST_THING = 12;

/** *called it “a new chapter”*, *dismissed the accord as a photo opportunity*: words of the speaker’s own stand behind. */
const labels = (tokens: readonly Token[], from: number, { roleMarkers }: Grammar): boolean =>
  (tokens[from]?.pos !== "ADP" || roleMarkers.has(tokens[from]?.form ?? "")) &&
  tokens
    .slice(from)
    .some(({ form, pos }) => (pos === "ADP" && roleMarkers.has(form)) || /^["“‘«']$/.test(form));
