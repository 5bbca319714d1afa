import type { Grammar } from "../../language/grammar.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";

/**
 * Adds the verbs behind prepositions, which make no clause of their own but tell of encounters all the same:
 * *look forward to welcoming*, *after meeting with*, *concurred in holding*.
 */
export function withGerunds(analysis: Analysis, { prepositions, infinitiveMarkers }: Grammar): Analysis {
  const { tokens } = analysis.sentence;
  const found = tokens.flatMap((token, at): Clause[] => {
    const lead = tokens[at - 1]?.form ?? "";
    const isGerund =
      token.pos === "VERB" &&
      token.form !== token.lemma &&
      (prepositions.has(lead) || infinitiveMarkers.has(lead));
    const isKnown = analysis.clauses.some(({ verb }) => verb.first <= at && at <= verb.last);
    // *the visiting Minister* is somebody, and no verb.
    const isWithin = analysis.mentions.some(({ first, last }) => first <= at && at <= last);
    return isGerund && !isKnown && !isWithin ? [gerundAt(at, token.lemma, analysis)] : [];
  });
  if (found.length === 0) return analysis;
  const clauses = [...analysis.clauses, ...found].toSorted((a, b) => a.verb.first - b.verb.first);
  return { ...analysis, clauses };
}

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
      negated: false,
      passive: false,
      perfect: false,
      bare: true,
      past: false,
    },
    ...(governor?.subject && { subject: governor.subject }),
    ...(governor && { governor }),
  };
}
