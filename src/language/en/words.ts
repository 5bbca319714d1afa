import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type ItsHelpers, type Tokens } from "wink-nlp";
import { isPartOfSpeech, type PartOfSpeech } from "../../text/token.js";
import { isAbbreviation } from "./abbreviations.js";
import { WORD_JOINER } from "./plain.js";

/** What is known of a word that is read as one part of speech, wherever it stands. */
export interface Word {
  /** As it stands in the text that wink-nlp was given. */
  readonly value: string;
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Whether wink-nlp took a full stop for part of the word (`Ha.`), and wrongly; form and lemma do without it. */
  readonly stopped: boolean;
  /** Whether characters that are not seen are part of it. */
  readonly hasUnseen: boolean;
}

interface Lexicon {
  readonly nlp: ReturnType<typeof winkNLP>;
  /** For each tag the words by wink-nlp's number of the lexeme. */
  readonly words: Map<string, Map<number, Word>>;
  size: number;
}

/**
 * wink-nlp remembers every word it has met, for all texts, and so does the lexicon.
 * After this many a fresh pipeline (it takes 0.1 s) keeps memory flat.
 */
const LARGEST_LEXICON = 100_000;

/** Forms of which wink-nlp knows no lemma, or another than readouts mean: they *lay* wreaths and cables. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["being", "be"],
  ["lay", "lay"],
]);

const STOPPED = /^[a-z]{2,}\.$/;

let lexicon: Lexicon | undefined;

function currentLexicon(): Lexicon {
  if (lexicon === undefined || lexicon.size > LARGEST_LEXICON) {
    lexicon = { nlp: winkNLP(model, ["pos"]), words: new Map(), size: 0 };
  }
  return lexicon;
}

/**
 * The words of a text with their parts of speech, in order, by wink-nlp; line ends are among them.
 * @param text characters that wink-nlp was made for; see `plain`
 * @returns words which joined are the text without its spaces
 */
export function readWords(text: string): Word[] {
  const current = currentLexicon();
  const tokens = current.nlp.readDoc(text).tokens();
  const ids = tokens.out(current.nlp.its.uniqueId);
  const tags = tokens.out(current.nlp.its.pos);
  return tags.map((tag, index) => {
    const known = wordsOf(current, tag);
    const id = Number(ids[index]);
    let word = known.get(id);
    if (word === undefined) {
      word = newWord(current, tokens, index, tag);
      known.set(id, word);
      current.size++;
    }
    return word;
  });
}

function wordsOf({ words }: Lexicon, tag: string): Map<number, Word> {
  let known = words.get(tag);
  if (known === undefined) words.set(tag, (known = new Map<number, Word>()));
  return known;
}

/** To ask wink-nlp for a lemma takes most of the time of tagging again; it depends on nothing but word and tag. */
function newWord({ nlp }: Lexicon, tokens: Tokens, index: number, tag: string): Word {
  const token = tokens.itemAt(index);
  const value = token.out();
  const form = value.toLowerCase();
  const lemma = LEMMAS.get(form) ?? token.out(lemmaOf(nlp.its));
  const stopped = STOPPED.test(form) && !isAbbreviation(form);
  return {
    value,
    form: stopped ? form.slice(0, -1) : form,
    lemma: stopped ? lemma.replace(/\.$/, "") : lemma,
    pos: stopped && value !== form ? "PROPN" : partOfSpeech(tag),
    stopped,
    hasUnseen: value.includes(WORD_JOINER),
  };
}

const partOfSpeech = (tag: string): PartOfSpeech => (isPartOfSpeech(tag) ? tag : "X");

// wink-nlp's types know `lemma` with one argument more than `out` declares; at run time it is passed.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const lemmaOf = (its: ItsHelpers): ItsFunction<string> => its.lemma as unknown as ItsFunction<string>;
