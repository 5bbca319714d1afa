import type { Grammar } from "../language/grammar.js";
import type { Language } from "../language/language.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/token.js";
import { fold } from "../text/fold.js";
import type { Analysis } from "./analysis.js";
import type { Clause } from "./clauses/clause.js";
import { findClauses } from "./clauses/find-clauses.js";
import type { VerbKnowledge } from "./clauses/verb-group.js";
import { findMentions } from "./mentions/find-mentions.js";
import type { Mention } from "./mentions/mention.js";

/** Finds the mentions and the clauses of every sentence. */
export function analyse(document: Document, language: Language): Analysis[] {
  const mentions = document.sentences.map((sentence) => findMentions(sentence, language));
  const names = knownNames(mentions, language);
  const verbs = verbKnowledge(language);
  let lead: Mention | undefined;
  return document.sentences.map((sentence, index) => {
    const kept = (mentions[index] ?? []).filter((mention) => isSomebody(mention, names));
    const clauses = findClauses(sentence, kept, language.grammar, verbs);
    if (sentence.paragraph.kind !== "item") lead = kept.findLast(({ kind }) => kind !== "pronoun");
    return {
      sentence,
      mentions: kept,
      clauses: sentence.paragraph.kind === "item" ? withLead(clauses, lead) : clauses,
    };
  });
}

/**
 * *The two sides: – agreed to …; – undertook to …*: the items of a list share the subject that stands above it, and so
 * does what hangs on their verbs.
 */
function withLead(clauses: readonly Clause[], lead: Mention | undefined): readonly Clause[] {
  const [first, ...others] = clauses;
  if (first === undefined || lead === undefined || !isHeadless(first)) return clauses;
  const subject = { from: 0, to: 0, mentions: [lead] };
  const led = { ...first, subject };
  return [
    led,
    ...others.map((clause) =>
      clause.governor === first ? { ...clause, governor: led, subject: clause.subject ?? subject } : clause,
    ),
  ];
}

const isHeadless = ({ subject, verb }: Clause): boolean =>
  subject === undefined && verb.first === 0 && verb.form === "finite";

/** Capitalised words without a title are somebody only if somebody of the text bears them as a name. */
const isSomebody = (mention: Mention, names: ReadonlySet<string>): boolean =>
  mention.kind !== "person" ||
  isTitled(mention) ||
  mention.name.some((part) => part.length > 2 && names.has(keyOf(part)));

const isTitled = ({ offices, gender, party, descriptor }: Mention): boolean =>
  offices.length > 0 || gender !== undefined || party !== undefined || descriptor !== undefined;

const keyOf = (part: string | undefined): string => fold(part ?? "").toLowerCase();

/** The words of all names of persons: those with titles, and those that act or are dealt with as persons are. */
function knownNames(bySentence: readonly (readonly Mention[])[], language: Language): ReadonlySet<string> {
  const persons = bySentence.flatMap((mentions) =>
    mentions.filter(
      (mention) =>
        mention.name.length > 0 &&
        (isTitled(mention) ||
          (mention.name.length > 1 &&
            (actsAsPerson(mention, language) || meetsSomebody(mention, mentions, language)))),
    ),
  );
  return new Set(persons.flatMap(({ name }) => name.map(keyOf)));
}

/** *Hafiz Rahmanuddin said*, *sent a letter to Hafiz Rahmanuddin*, *said Hafiz Rahmanuddin*. */
function actsAsPerson({ sentence, first, last }: Mention, { reporting, people, grammar }: Language): boolean {
  const { tokens } = sentence;
  const [next, before] = [tokens[last + 1], tokens[first - 1]];
  const says = (token: Token | undefined): boolean =>
    token?.pos === "VERB" && reporting.verbs.get(token.lemma)?.quote === true;
  // *with Ebenezer Quansah-Tetteh, who took office*: of things it is *which*.
  if (next?.form === "," && grammar.personalRelatives.has(tokens[last + 2]?.form ?? "")) return true;
  if (says(next) || says(before)) return true;
  const reach = tokens.slice(Math.max(0, first - DEALING_REACH), first);
  return (
    grammar.personal.has(before?.form ?? "") &&
    reach.some(({ lemma, pos }) => pos === "VERB" && people.dealing.has(lemma))
  );
}

/** ***Pavel Voronin** had a telephone conversation with the President of Kazakhstan*: office-holders meet persons. */
function meetsSomebody(
  { sentence, last }: Mention,
  mentions: readonly Mention[],
  { people, encounters }: Language,
): boolean {
  const { tokens } = sentence;
  const verb = tokens[last + 1];
  if (verb?.pos !== "VERB" && verb?.pos !== "AUX") return false;
  const behind = tokens.slice(last + 2, last + 2 + DEALING_REACH);
  const deals = people.meeting.has(verb.lemma) || behind.some(({ form }) => encounters.nouns.has(form));
  return deals && mentions.some((other) => other.first > last && other.name.length > 0 && isTitled(other));
}

/** How far before a name the verb of dealing may stand: *sent a letter of thanks to*. */
const DEALING_REACH = 8;

/**
 * A verb of the tables that the tagger takes for something else: *Belarus and Azerbaijan **support** each other*,
 * *and **informed** the Secretary that*. Something must stand before it that can do it, and an object behind.
 */
function hiddenVerb(
  tokens: readonly Token[],
  at: number,
  reports: (lemma: string) => boolean,
  { pasts, infinitiveMarkers }: Grammar,
): string | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined || next === undefined || !HIDDEN.has(token.pos))
    return undefined;
  // *asked Norway **to relaunch** the line*: whatever the tagger thinks of such a word.
  if (infinitiveMarkers.has(before.form) && isActedOn(next, token)) return token.form;
  const able = isAble(tokens, at, token, before, next);
  const object = next.pos === "DET" || next.pos === "PROPN" || next.pos === "PRON" || next.pos === "SCONJ";
  // *said Estonia **plans** to send*
  const infinitive = before.pos === "PROPN" && next.pos === "PART" && tokens[at + 2]?.pos === "VERB";
  // *Tewodros Abate **held** discussions*: no adjective, whatever stands behind.
  const past = pasts.get(token.form);
  if (able && past !== undefined && (object || next.pos === "NOUN" || next.pos === "ADJ")) return past;
  return able && (object || infinitive) ? lemmasOf(token).find(reports) : undefined;
}

/** An article or owner behind a word, or behind an adverb a name (*to back Kenya*), is what it does something to. */
const isActedOn = (next: Token, { pos }: Token): boolean =>
  next.pos === "DET" || next.pos === "PRON" || (next.pos === "PROPN" && pos === "ADV");

/** Whether what stands before a word can do something: a name, a pronoun, an auxiliary, another verb and *and*. */
function isAble(tokens: readonly Token[], at: number, token: Token, before: Token, next: Token): boolean {
  // *The Minister of Chad, Ali Deby, **informed** the meeting*: a name in apposition ends with a comma.
  const apposed = before.form === "," && tokens[at - 2]?.pos === "PROPN" && token.form.endsWith("ed");
  return (
    apposed ||
    // *would **back** the candidate*
    (token.pos === "ADV"
      ? before.pos === "AUX"
      : before.pos === "PROPN" || before.pos === "PRON" || isNameLike(tokens, at - 1)) ||
    (token.pos === "ADJ" &&
      (before.pos === "CCONJ" ||
        before.pos === "NOUN" ||
        // *The Minister, H.E. Domingos Soares, **informed** the meeting*
        (before.form === "," && tokens[at - 2]?.pos === "PROPN" && next.pos === "DET")))
  );
}

/** *Tewodros **Abate***: a family name that the tagger takes for another word. */
const isNameLike = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && isCapital(tokens[at - 1]) && tokens[at - 1]?.pos === "PROPN";

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

const HIDDEN: ReadonlySet<string> = new Set(["NOUN", "ADJ", "ADV"]);

/** The lemma that the tagger gives, and those that a past form or a third person (*China **thanks** the side*) may have. */
function lemmasOf({ lemma, form }: Token): readonly string[] {
  if (form.endsWith("ed")) return [lemma, form.slice(0, -1), form.slice(0, -2)];
  return form.endsWith("s") ? [lemma, form.slice(0, -1)] : [lemma];
}

function verbKnowledge({ reporting, acts, grammar, encounters }: Language): VerbKnowledge {
  const reports = (lemma: string): boolean =>
    reporting.verbs.has(lemma) || reporting.carriers.has(lemma) || acts.verbs.has(lemma);
  return {
    known: (tokens, at) => hiddenVerb(tokens, at, reports, grammar),
    schedules: (lemma) =>
      encounters.governing.get(lemma)?.some(({ status, ofSubject }) => ofSubject && status === "planned") ===
      true,
    takesBareClause: (lemma) => reporting.verbs.get(lemma)?.bare === true,
    reports: (lemma) => reports(lemma) && !reporting.needsParticle.has(lemma),
  };
}
