import { trimRange } from "../../text/characters.js";
import { formOf } from "../../text/fold.js";
import type { PartOfSpeech, Tagger, Token } from "../../text/token.js";
import { cutIntoPieces, LONGEST_WORD, type Piece } from "./pieces.js";
import { plain } from "./plain.js";
import { readWords, type Word } from "./words.js";

const LETTER = /\p{L}/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

/** The most given to wink-nlp at once, in characters: enough for what a call costs not to count. */
const LONGEST_BATCH = 100_000;

/** How far a word may stand from where it is expected: wink-nlp drops letters of one word (`whomst'd've`). */
const REACH = 16;

/**
 * English tokens with part of speech and lemma, by wink-nlp and its small English model.
 * @param source any text
 * @param parts the parts of it to split, in order and apart; no token stands in two of them
 * @returns for each part its tokens in order, offsets into `source`; all that can be seen is in one
 */
export const tag: Tagger = (source, parts) => {
  const tokens: Token[][] = parts.map(() => []);
  for (const batch of batchesOf(cutIntoPieces(source, parts))) tagBatch(source, batch, tokens);
  return tokens;
};

function* batchesOf(pieces: Iterable<Piece>): Generator<Piece[]> {
  let batch: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > LONGEST_BATCH) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(piece);
    length += piece.end - piece.start;
  }
  if (batch.length > 0) yield batch;
}

/** The pieces go to wink-nlp with line ends between them, so that no word is read with those of another piece. */
function tagBatch(source: string, batch: readonly Piece[], tokens: readonly Token[][]): void {
  const text = batch.map(({ start, end }) => plain(source.slice(start, end))).join("\n");
  let index = 0;
  let position = 0;
  let shift = batch[0]?.start ?? 0;
  for (const word of readWords(text)) {
    const at = locate(text, word.value, position);
    // Of `1..A` wink-nlp makes a word with nothing in it.
    if (at === undefined || word.value === "") continue;
    position = at + word.value.length;
    if (word.value === "\n") shift = (batch[++index]?.start ?? 0) - position;
    else addWord(tokens[batch[index]?.part ?? 0] ?? [], source, shift + at, word);
  }
}

function locate(text: string, value: string, from: number): number | undefined {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  if (text.startsWith(value, at)) return at;
  const offset = text.slice(at, at + REACH + value.length).indexOf(value);
  return offset < 0 ? undefined : at + offset;
}

function addWord(tokens: Token[], source: string, start: number, word: Word): void {
  const end = start + word.value.length;
  const last = word.stopped ? end - 1 : end;
  const text = source.slice(start, last);
  const { form, lemma, pos } = word;
  const token = { start, end: last, text, form, lemma, pos };
  // The usual case shares its strings with every token of the same word.
  if (!word.hasUnseen && (text === form || text === word.value)) add(tokens, source, token);
  else addFolded(tokens, source, token);
  if (last === end) return;
  // A stop of the text's own script, which wink-nlp was shown as a full stop.
  const stop = source.slice(last, end);
  tokens.push({ start: last, end, text: stop, form: stop, lemma: stop, pos: "PUNCT" });
}

/** A word with characters that wink-nlp was not shown: its form is its own, and marks that are not seen are left out. */
function addFolded(tokens: Token[], source: string, word: Token): void {
  const range = trimRange(source, word);
  if (range === undefined) return;
  const { start, end } = range;
  const text = source.slice(start, end);
  const form = formOf(text) || text;
  const lemma = form === word.form ? word.lemma : form;
  add(tokens, source, { start, end, text, form, lemma, pos: visiblePos(text, word.pos) });
}

/** To wink-nlp every foreign sign is a letter. */
const visiblePos = (text: string, pos: PartOfSpeech): PartOfSpeech =>
  pos === "PUNCT" || ALPHANUMERIC.test(text) ? pos : "SYM";

/** *it is **Indonesia’s***: a possessive that wink-nlp has left on its noun. */
const POSSESSED = /^\p{L}[\p{L}\p{M}.-]*(?=['’]s$)/u;

function add(tokens: Token[], source: string, token: Token): void {
  const owner = token.pos === "PROPN" || token.pos === "NOUN" ? POSSESSED.exec(token.text)?.[0] : undefined;
  if (owner === undefined) addToken(tokens, source, token);
  else {
    const { start, end } = token;
    const middle = start + owner.length;
    const form = formOf(owner);
    addToken(tokens, source, { ...token, end: middle, text: owner, form, lemma: form });
    tokens.push({
      start: middle,
      end,
      text: source.slice(middle, end),
      form: "'s",
      lemma: "'s",
      pos: "PART",
    });
  }
}

function addToken(tokens: Token[], source: string, token: Token): void {
  const first = firstOfCompound(tokens, token);
  if (first === undefined) tokens.push(token);
  else {
    tokens.length -= 2;
    const { end, lemma } = token;
    const text = source.slice(first.start, end);
    const form = `${first.form}-${token.form}`;
    const pos = first.pos === "PROPN" ? first.pos : token.pos;
    add(tokens, source, { start: first.start, end, text, form, lemma, pos });
  }
}

/** wink-nlp takes apart what a hyphen joins (Ampofo-Darko, long-term): the first part, where this is the last. */
function firstOfCompound(tokens: readonly Token[], token: Token): Token | undefined {
  const hyphen = tokens[tokens.length - 1];
  if (hyphen?.form !== "-" || hyphen.end !== token.start) return undefined;
  const first = tokens[tokens.length - 2];
  if (first?.end !== hyphen.start || token.end - first.start > LONGEST_WORD) return undefined;
  return LETTER.test(token.text.charAt(0)) && ENDS_IN_WORD.test(first.form) ? first : undefined;
}
