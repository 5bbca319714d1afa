import type { Grammar } from "../../language/grammar.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";

/**
 * Adds the verbs behind prepositions, which make no clause of their own but tell of encounters all the same:
 * *look forward to welcoming*, *after meeting with*, *concurred in holding*.
 */
export function withGerunds(
  analysis: Analysis,
  { prepositions, infinitiveMarkers, endings }: Grammar,
): Analysis {
  const found: Clause[] = [];
  for (const [at, { pos, form, lemma }] of analysis.sentence.tokens.entries()) {
    if (pos !== "VERB" || form === lemma || !endings.gerund.test(form)) continue;
    const lead = analysis.sentence.tokens[at - 1]?.form ?? "";
    const isLed = prepositions.has(lead) || infinitiveMarkers.has(lead);
    if (isLed && !isTaken(at, analysis)) found.push(gerundAt(at, lemma, analysis));
  }
  if (found.length === 0) return analysis;
  const clauses = [...analysis.clauses, ...found].toSorted((a, b) => a.verb.first - b.verb.first);
  return { ...analysis, clauses };
}

/** In a clause already, or part of a name: *the visiting Minister* is somebody, and no verb. */
const isTaken = (at: number, { clauses, mentions }: Analysis): boolean =>
  clauses.some(({ verb }) => verb.first <= at && at <= verb.last) ||
  mentions.some(({ first, last }) => first <= at && at <= last);

/** It shares the subject of the verb before it. */
function gerundAt(at: number, lemma: string, { sentence, clauses }: Analysis): Clause {
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
    subject: governor?.subject,
    governor,
  };
}
