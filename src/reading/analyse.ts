import type { Language } from "../language/language.js";
import type { Document } from "../text/document.js";
import { fold } from "../text/fold.js";
import type { Analysis } from "./analysis.js";
import { findClauses, type VerbKnowledge } from "./clauses/find-clauses.js";
import { findMentions } from "./mentions/find-mentions.js";
import type { Mention } from "./mentions/mention.js";

/** Finds the mentions and the clauses of every sentence. */
export function analyse(document: Document, language: Language): Analysis[] {
  const mentions = document.sentences.map((sentence) => findMentions(sentence, language));
  const names = knownNames(mentions.flat());
  const verbs = verbKnowledge(language);
  return document.sentences.map((sentence, index) => {
    const kept = (mentions[index] ?? []).filter((mention) => isSomebody(mention, names));
    return { sentence, mentions: kept, clauses: findClauses(sentence, kept, language.grammar, verbs) };
  });
}

/** A capitalised word alone is somebody only if somebody of the text bears it as a name. */
const isSomebody = ({ kind, name, offices, gender, party }: Mention, names: ReadonlySet<string>): boolean =>
  kind !== "person" ||
  offices.length > 0 ||
  gender !== undefined ||
  party !== undefined ||
  name.length > 1 ||
  names.has(keyOf(name[0]));

const keyOf = (part: string | undefined): string => fold(part ?? "").toLowerCase();

function knownNames(mentions: readonly Mention[]): ReadonlySet<string> {
  const named = mentions.filter(
    ({ name, offices, gender }) => offices.length > 0 || gender !== undefined || name.length > 1,
  );
  return new Set(named.flatMap(({ name }) => name.map(keyOf)));
}

function verbKnowledge({ reporting, acts }: Language): VerbKnowledge {
  const reports = (lemma: string): boolean =>
    reporting.verbs.has(lemma) || reporting.carriers.has(lemma) || acts.verbs.has(lemma);
  return {
    known: () => undefined,
    takesBareClause: (lemma) => reporting.verbs.get(lemma)?.bare === true,
    reports,
  };
}
