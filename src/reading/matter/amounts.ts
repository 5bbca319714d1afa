import type { MatterWords } from "../../language/matter.js";
import { matchPhrase } from "../../text/phrases.js";
import { spanOf } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Amount } from "../reading.js";

const NUMBER = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?:\.\d+)?$|^\d+(?:[.,]\d+)?$/;
const FIGURE = /^\d/;
/** *1.5bn*, *40m*: the multiple sticks to the number. */
const STUCK = /^(\d+(?:[.,]\d+)?)([a-z]{1,2})$/;

/** Sums of money: a number with a currency before or behind it, multiples between. No number counts without a currency. */
export function amountsOf(source: string, tokens: readonly Token[], words: MatterWords): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = FIGURE.test(tokens[at]?.text ?? "") ? amountAt(source, tokens, at, words) : undefined;
    if (amount) amounts.push(amount);
  }
  return amounts;
}

function amountAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  words: MatterWords,
): Amount | undefined {
  const number = numberAt(tokens, at, words);
  if (number === undefined) return undefined;
  const before = currencyBefore(tokens, at, words);
  const behind = before ? undefined : currencyBehind(tokens, number.end, words);
  const code = before?.code ?? behind?.code;
  const first = tokens[before?.at ?? at];
  const last = tokens[(behind?.end ?? number.end) - 1];
  if (code === undefined || first === undefined || last === undefined) return undefined;
  return { value: number.value, currency: code, text: spanOf(source, first.start, last.end) };
}

/** A number with its multiples: *2.5 billion*, *1.5bn*; `end` is the position behind it. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  { multiples }: MatterWords,
): { value: number; end: number } | undefined {
  const text = tokens[at]?.text ?? "";
  const stuck = STUCK.exec(text);
  const multiple = stuck?.[2] === undefined ? undefined : multiples.get(stuck[2]);
  if (stuck?.[1] !== undefined && multiple !== undefined)
    return { value: exact(parse(stuck[1]) * multiple), end: at + 1 };
  if (!NUMBER.test(text)) return undefined;
  let value = parse(text);
  let end = at + 1;
  for (let factor; (factor = multiples.get(tokens[end]?.form ?? "")); end++) value = exact(value * factor);
  return { value, end };
}

/** `1,250,000.50` and `250 000`: what parts thousands goes; a lone comma before one or two figures is a decimal. */
function parse(text: string): number {
  const plain = text.replace(/[\u00a0\u202f ]/g, "");
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(",", "."));
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(plain) ? plain.replaceAll(".", "") : plain.replaceAll(",", ""));
}

/** 2.3 × 10⁹ is a whole number of cents, whatever binary fractions say. */
const exact = (value: number): number => Math.round(value * 100) / 100;

interface Currency {
  readonly code: string;
  readonly at: number;
  readonly end: number;
}

/** `$`, `US$`, `EUR` right before the number. */
function currencyBefore(
  tokens: readonly Token[],
  at: number,
  { currencies, currencyCodes }: MatterWords,
): Currency | undefined {
  for (const length of [2, 1]) {
    const run = tokens.slice(at - length, at);
    const form = run.map((token) => token.form).join("");
    const code = currencies.get(form)?.find(({ words }) => words.length === 1)?.value;
    if (at >= length && code !== undefined && !/[a-z]{3}/.test(form))
      return { code, at: at - length, end: at };
  }
  const text = tokens[at - 1]?.text ?? "";
  return currencyCodes.has(text) ? { code: text, at: at - 1, end: at } : undefined;
}

/** *euros*, *Kenyan shillings*, *EUR* behind it. */
function currencyBehind(
  tokens: readonly Token[],
  at: number,
  { currencies, currencyCodes }: MatterWords,
): Currency | undefined {
  const text = tokens[at]?.text ?? "";
  if (currencyCodes.has(text)) return { code: text, at, end: at + 1 };
  const singular = tokens
    .slice(at, at + LONGEST_CURRENCY)
    .map((token) => ({ form: singularOf(token, currencies) }));
  const found = matchPhrase(currencies, singular, 0);
  return found && { code: found.value, at, end: at + found.length };
}

const LONGEST_CURRENCY = 3;

const singularOf = ({ form, lemma }: Token, currencies: MatterWords["currencies"]): string => {
  if (currencies.has(form)) return form;
  return currencies.has(lemma) || !form.endsWith("s") ? lemma : form.slice(0, -1);
};
