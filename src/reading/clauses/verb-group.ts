import type { Grammar } from "../../language/grammar.js";
import type { PartOfSpeech, Token } from "../../text/token.js";
import { isBaseForm } from "./base-form.js";

/** How a verb group stands in its clause; only `finite` ones make a statement about a subject. */
export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

/** A verb with its auxiliaries: `had been established`, `will not open`, `to build`, `noting`. */
export interface VerbGroup {
  /** Token positions, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  /** Position of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** No auxiliary stands with it: a simple tense or a bare participle. */
  readonly bare: boolean;
  /** The last word is a past form: *decided*, *were*, not *leads*. */
  readonly past: boolean;
}

/** Tells which tokens are verbs although the tagger thinks otherwise, and the lemma of such. */
export type KnownVerb = (tokens: readonly Token[], at: number) => string | undefined;

/** What the clause finder knows of verbs. */
export interface VerbKnowledge {
  readonly known: KnownVerb;
  /** Verbs that take a clause without `that` (*said the price was fair*), by lemma. */
  readonly takesBareClause: (lemma: string) => boolean;
  /** Verbs of setting a date for something, by lemma: *the opening, **slated** for May*. */
  readonly schedules: (lemma: string) => boolean;
  /** Verbs that report or perform an act: they join with each other across what they report. */
  readonly reports: (lemma: string) => boolean;
}

/** All verb groups of a sentence, in order. */
export function findVerbGroups(
  tokens: readonly Token[],
  grammar: Grammar,
  knownVerb: KnownVerb,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = mayOpen(tokens[at], grammar) ? readVerbGroup(tokens, at, grammar, knownVerb) : undefined;
    if (group === undefined) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

/** Most words open no verb group, and are not looked at further. */
const mayOpen = (token: Token | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  (VERBAL.has(token.pos) || grammar.infinitiveMarkers.has(token.form) || grammar.modals.has(token.form));

/** What verbs and auxiliaries are tagged as, rightly or wrongly. */
const VERBAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["VERB", "AUX", "NOUN", "ADJ"]);

function readVerbGroup(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
  knownVerb: KnownVerb,
): VerbGroup | undefined {
  const marker = grammar.infinitiveMarkers.has(tokens[first]?.form ?? "");
  const chain = readAuxiliaries(tokens, marker ? first + 1 : first, grammar);
  const head = headOf(tokens, chain, marker, grammar, knownVerb);
  const verb = tokens[head ?? -1];
  if (head === undefined || verb === undefined) return undefined;
  const hidden = knownVerb(tokens, head);
  const inflected = !isBaseForm(verb, grammar);
  if (marker && chain.lastAuxiliary < 0 && hidden === undefined && inflected && verb.pos !== "AUX")
    return undefined;
  const participle = inflected && grammar.endings.participle.test(verb.form);
  return {
    first,
    last: Math.max(head, head === chain.lastAuxiliary && chain.negated ? chain.end - 1 : head),
    head,
    lemma: hidden ?? verb.lemma,
    form: formOfGroup(marker, chain, verb, tokens[first], grammar),
    modal: chain.modal,
    negated: chain.negated || grammar.negations.has(tokens[first - 1]?.form ?? ""),
    passive: chain.be && participle && head > chain.lastAuxiliary,
    perfect: chain.have,
    bare: chain.lastAuxiliary < 0 && !marker,
    past: inflected && grammar.endings.past.test(verb.form),
  };
}

interface Auxiliaries {
  /** Position after the auxiliaries, negations and adverbs. */
  readonly end: number;
  readonly lastAuxiliary: number;
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly be: boolean;
  readonly have: boolean;
}

function readAuxiliaries(tokens: readonly Token[], from: number, grammar: Grammar): Auxiliaries {
  let [end, lastAuxiliary] = [from, -1];
  let modal: string | undefined;
  let [negated, be, have] = [false, false, false];
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    const auxiliary = auxiliaryOf(token, grammar);
    if (auxiliary !== undefined) {
      lastAuxiliary = end;
      if (auxiliary === "modal") modal = token.form;
      else if (auxiliary === "be") be = true;
      else if (auxiliary === "have") have = true;
    } else if (lastAuxiliary >= 0 && grammar.negations.has(token.form)) negated = true;
    else if (end === from || (token.pos !== "ADV" && !grammar.adverbs.has(token.form))) break;
  }
  return { end, lastAuxiliary, modal, negated, be, have };
}

function auxiliaryOf({ form, pos }: Token, grammar: Grammar): "modal" | "be" | "have" | "do" | undefined {
  if (pos === "NOUN" || pos === "PROPN") return undefined;
  if (grammar.modals.has(form)) return "modal";
  if (pos !== "AUX" && pos !== "VERB") return undefined;
  if (grammar.passiveAuxiliaries.has(form)) return "be";
  if (grammar.perfectAuxiliaries.has(form)) return "have";
  return grammar.supportAuxiliaries.has(form) ? "do" : undefined;
}

/** The main verb after the auxiliaries; the last auxiliary itself where none follows (*is ready*, *have problems*). */
function headOf(
  tokens: readonly Token[],
  chain: Auxiliaries,
  marker: boolean,
  grammar: Grammar,
  knownVerb: KnownVerb,
): number | undefined {
  const next = tokens[chain.end];
  const skipped = chain.lastAuxiliary + 1;
  if (skipped > 0 && skipped < chain.end && knownVerb(tokens, skipped) !== undefined) return skipped;
  if (next !== undefined && isMainVerb(tokens, chain, marker, grammar, knownVerb)) return chain.end;
  // After a modal comes a verb, whatever the tagger thinks (*would triple*), unless something is left out (*we will,*).
  const expected = chain.modal !== undefined && chain.lastAuxiliary >= 0 && !chain.be && !chain.have;
  if (
    expected &&
    next !== undefined &&
    /^[\p{L}-]+$/u.test(next.text) &&
    !grammar.prepositions.has(next.form)
  ) {
    if (next.pos === "NOUN" || next.pos === "ADJ") return chain.end;
  }
  return chain.lastAuxiliary >= 0 ? chain.lastAuxiliary : undefined;
}

function isMainVerb(
  tokens: readonly Token[],
  chain: Auxiliaries,
  marker: boolean,
  grammar: Grammar,
  knownVerb: KnownVerb,
): boolean {
  const token = tokens[chain.end];
  const led = chain.lastAuxiliary >= 0 || marker;
  return (
    token !== undefined &&
    looksLikeVerb(tokens, chain.end, led, grammar, knownVerb) &&
    !isNeverVerb(token, grammar) &&
    (led || !(isJoinedAdjective(tokens, chain.end, grammar) || isInName(tokens, chain.end)))
  );
}

/** @param led whether an auxiliary or an infinitive marker stands before it */
function looksLikeVerb(
  tokens: readonly Token[],
  at: number,
  led: boolean,
  grammar: Grammar,
  knownVerb: KnownVerb,
): boolean {
  const pos = tokens[at]?.pos;
  if (pos === "VERB") return led || !isNominal(tokens[at - 1], grammar) || isManner(tokens, at, grammar);
  if (isThirdPerson(tokens, at, grammar) || (pos === "AUX" && led)) return true;
  return knownVerb(tokens, at) !== undefined;
}

/** What the tagger takes for a verb is a noun behind an article, an owner or a preposition (*in turn*, *our catch*). */
const isNominal = (before: Token | undefined, grammar: Grammar): boolean =>
  before !== undefined &&
  (grammar.definite.has(before.form) ||
    grammar.indefinite.has(before.form) ||
    grammar.possessives.has(before.form) ||
    (grammar.prepositions.has(before.form) && !grammar.endings.gerund.test(before.form)));

/** *by **offering** condolences*. */
const isManner = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  grammar.manner.has(tokens[at - 1]?.form ?? "") && grammar.endings.gerund.test(tokens[at]?.form ?? "");

/** *deep-rooted*, *further*, *provided that*: look like verbs and are none. */
const isNeverVerb = ({ form }: Token, grammar: Grammar): boolean =>
  grammar.endings.compound.test(form) || grammar.adverbs.has(form) || grammar.subordinators.has(form);

/** *a robust and **coordinated** response*: what the tagger takes for a verb is the second adjective of a pair. */
const isJoinedAdjective = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  grammar.conjunction.has(tokens[at - 1]?.form ?? "") &&
  tokens[at - 2]?.pos === "ADJ" &&
  tokens[at + 1]?.pos === "NOUN";

/** *the Ninth **Meeting***: a capital inside a name makes no verb. */
function isInName(tokens: readonly Token[], at: number): boolean {
  // *the Leaders’ **Meeting***
  const before = APOSTROPHE.test(tokens[at - 1]?.text ?? "") ? tokens[at - 2] : tokens[at - 1];
  return isCapital(tokens[at]) && isCapital(before) && /^(?:ADJ|PROPN)$/.test(before?.pos ?? "");
}

const APOSTROPHE = /^['’]$/;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

/** *Moldova **shares** its data*: the tagger takes it for a plural, but a noun before and an article behind make it a verb. */
function isThirdPerson(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== "NOUN" || !grammar.endings.plural.test(token.form) || token.form === token.lemma)
    return false;
  const object =
    next !== undefined &&
    (grammar.definite.has(next.form) ||
      grammar.indefinite.has(next.form) ||
      (grammar.possessives.has(next.form) && next.pos === "PRON"));
  return object && (before?.pos === "PROPN" || before?.pos === "NOUN");
}

function formOfGroup(
  marker: boolean,
  chain: Auxiliaries,
  verb: Token,
  first: Token | undefined,
  { endings }: Grammar,
): VerbForm {
  if (marker) return "infinitive";
  // *noting*, *being unable*
  const leading = chain.lastAuxiliary < 0 ? verb : first;
  const gerund = leading !== undefined && endings.gerund.test(leading.form) && leading.form !== leading.lemma;
  return gerund ? "gerund" : "finite";
}
