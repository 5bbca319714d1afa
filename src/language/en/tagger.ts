import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type ItsHelpers } from "wink-nlp";
import { align } from "../../text/align.js";
import type { Range } from "../../text/span.js";
import { fold, formOf } from "../../text/fold.js";
import { isPartOfSpeech, type PartOfSpeech, type Tagger, type Token } from "../../text/token.js";
import { abbreviations } from "./abbreviations.js";

type Pipeline = ReturnType<typeof winkNLP>;

/**
 * wink-nlp keeps every word it has met, in a table of 2^20 places shared by all texts.
 * A fresh pipeline after this many characters keeps memory flat and the table from overflowing.
 */
const CHARACTERS_PER_PIPELINE = 2_000_000;

/** The longest piece given to wink-nlp at once; longer texts are cut at a space. */
const LONGEST_PIECE = 100_000;

const LETTER = /\p{L}/u;

let pipeline: Pipeline | undefined;
let charactersRead = 0;

function pipelineFor(length: number): Pipeline {
  charactersRead += length;
  if (pipeline === undefined || charactersRead > CHARACTERS_PER_PIPELINE) {
    pipeline = winkNLP(model, ["sbd", "pos"]);
    charactersRead = length;
  }
  return pipeline;
}

/**
 * English tokens with part of speech and lemma, by wink-nlp and its small English model.
 * @param source any text
 * @param part the part of it to split
 * @returns tokens in order, offsets into `source`; what the tokeniser drops has no token.
 */
export const tag: Tagger = (source, part) => {
  const tokens: Token[] = [];
  for (let { start } = part; start < part.end;) {
    const end = endOfPiece(source, start, part.end);
    tagPiece(source, { start, end }, tokens);
    start = end;
  }
  return tokens;
};

function endOfPiece(source: string, start: number, last: number): number {
  const limit = start + LONGEST_PIECE;
  if (limit >= last) return last;
  const space = source.lastIndexOf(" ", limit);
  return space > start ? space : limit;
}

function tagPiece(source: string, piece: Range, tokens: Token[]): void {
  const { its, readDoc } = pipelineFor(piece.end - piece.start);
  // wink-nlp breaks words at letters it does not know (Chi-ș-in-ă-u), so it is given plain ones.
  const folded = fold(source.slice(piece.start, piece.end));
  const words = readDoc(folded).tokens();
  const tags = words.out(its.pos);
  const lemmas = words.out(lemmaOf(its));
  align(folded, words.out(its.value)).forEach((range, index) => {
    if (range === undefined) return;
    const start = piece.start + range.start;
    const form = folded.slice(range.start, range.end).toLowerCase();
    const end = piece.start + range.end - stopAfterWord(form);
    add(tokens, source, { start, end }, lemmas[index] ?? form, partOfSpeech(tags[index]));
    if (end < piece.start + range.end) add(tokens, source, { start: end, end: end + 1 }, ".", "PUNCT");
  });
}

function add(tokens: Token[], source: string, range: Range, lemma: string, pos: PartOfSpeech): void {
  const text = source.slice(range.start, range.end);
  const joint = joinable(tokens, source, range);
  if (joint === undefined) tokens.push({ ...range, text, form: formOf(text), lemma, pos });
  else {
    const start = joint.start;
    tokens.length -= 2;
    add(tokens, source, { start, end: range.end }, lemma, joint.pos === "PROPN" ? "PROPN" : pos);
  }
}

/** wink-nlp takes apart what a hyphen joins (Ampofo-Darko, long-term): the first part, where this is the last. */
function joinable(tokens: readonly Token[], source: string, { start }: Range): Token | undefined {
  const hyphen = tokens.at(-1);
  const first = tokens.at(-2);
  if (hyphen?.text !== "-" || hyphen.end !== start || first?.end !== hyphen.start) return undefined;
  return LETTER.test(source.charAt(start)) && /\w$/.test(first.form) ? first : undefined;
}

/** wink-nlp takes some names at the end of a sentence for abbreviations (`Ha.`): 1 where the stop is none of theirs. */
const stopAfterWord = (form: string): 0 | 1 =>
  /^[a-z]{2,}\.$/.test(form) && !abbreviations.has(form) ? 1 : 0;

const partOfSpeech = (name: string | undefined): PartOfSpeech =>
  name !== undefined && isPartOfSpeech(name) ? name : "X";

// wink-nlp's types know `lemma` with one argument more than `out` declares; at run time it is passed.
const lemmaOf = (its: ItsHelpers): ItsFunction<string> => its.lemma as unknown as ItsFunction<string>;
