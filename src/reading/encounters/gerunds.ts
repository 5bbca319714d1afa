import type { Grammar } from "../../language/grammar.js";
import type { Analysis } from "../analysis.js";
import type { Clause, Subject } from "../clauses/clause.js";

/**
 * Adds the verbs behind prepositions, which make no clause of their own but tell of encounters all the same:
 * *look forward to welcoming*, *after meeting with*, *concurred in holding*.
 */
export function withGerunds(analysis: Analysis, grammar: Grammar): Analysis {
  const { prepositions, infinitiveMarkers, endings } = grammar;
  const found: Clause[] = [];
  for (const [at, { pos, form, lemma }] of analysis.sentence.tokens.entries()) {
    if (pos !== "VERB" || form === lemma || !endings.gerund.test(form)) continue;
    const lead = analysis.sentence.tokens[at - 1]?.form ?? "";
    const isLed = prepositions.has(lead) || infinitiveMarkers.has(lead);
    if (isLed && !isTaken(at, analysis)) found.push(gerundAt(at, lemma, analysis, grammar));
  }
  if (found.length === 0) return analysis;
  const clauses = [...analysis.clauses, ...found].toSorted((a, b) => a.verb.first - b.verb.first);
  return { ...analysis, clauses };
}

/** In a clause already, or part of a name: *the visiting Minister* is somebody, and no verb. */
const isTaken = (at: number, { clauses, mentions }: Analysis): boolean =>
  clauses.some(({ verb }) => verb.first <= at && at <= verb.last) ||
  mentions.some(({ first, last }) => first <= at && at <= last);

/** It shares the subject of the verb before it, or is its object’s: *thanked **Colombia** for hosting*. */
function gerundAt(at: number, lemma: string, analysis: Analysis, grammar: Grammar): Clause {
  const { sentence, clauses } = analysis;
  const governor = clauses.findLast(({ verb }) => verb.last < at) ?? clauses[0];
  return {
    sentence,
    index: governor?.index ?? 0,
    start: at,
    link: "gerund",
    verb: {
      first: at,
      last: at,
      head: at,
      lemma,
      form: "gerund",
      modal: undefined,
      negated: false,
      passive: false,
      perfect: false,
      bare: true,
      past: false,
    },
    subject: creditedBefore(at, governor, analysis, grammar) ?? governor?.subject,
    governor,
  };
}

/** Who stands between a verb and *for*: whoever is thanked for something has done it. */
function creditedBefore(
  at: number,
  governor: Clause | undefined,
  { sentence, mentions }: Analysis,
  { addressing, infinitiveMarkers }: Grammar,
): Subject | undefined {
  const lead = sentence.tokens[at - 1]?.form ?? "";
  if (governor === undefined || !addressing.has(lead) || infinitiveMarkers.has(lead)) return undefined;
  const doer = mentions.find(({ first, last }) => last === at - 2 && first === governor.verb.last + 1);
  return doer && { from: doer.first, to: doer.last + 1, mentions: [doer] };
}
