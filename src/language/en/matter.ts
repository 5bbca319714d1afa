import { formOf } from "../../text/fold.js";
import { phraseTable } from "../../text/phrases.js";
import type { MatterWords } from "../matter.js";
import { currencyCodes, currencyForms } from "./currencies.js";
import { topicWords } from "./topics.js";

/** English words about what acts are about. */
export const matter: MatterWords = {
  topics: phraseTable(topicWords.map(([word, topic]) => [formOf(word), topic] as const)),
  currencies: phraseTable(currencyForms.map(([form, code]) => [formOf(form), code] as const)),
  currencyCodes: new Set(currencyCodes),
  multiples: new Map([
    ["hundred", 1e2],
    ["thousand", 1e3],
    ["k", 1e3],
    ["lakh", 1e5],
    ["million", 1e6],
    ["mn", 1e6],
    ["m", 1e6],
    ["crore", 1e7],
    ["billion", 1e9],
    ["bn", 1e9],
    ["b", 1e9],
    ["trillion", 1e12],
  ]),
  joiners: new Set(["of", "on", "for", "and", "the"]),
  unnaming: new Set(
    "the a an he she it they we i you in on at by for from with january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr president minister prime secretary king queen ambassador".split(
      " ",
    ),
  ),
};
