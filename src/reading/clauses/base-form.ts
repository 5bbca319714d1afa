import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";

/** Whether a verb stands as dictionaries have it; in any spelling: to *honour* is to *honor*. */
export const isBaseForm = ({ form, lemma }: Token, { spellings }: Grammar): boolean =>
  form === lemma ||
  spellings.some(
    ([end, ofLemma]) => form.endsWith(end) && lemma === `${form.slice(0, -end.length)}${ofLemma}`,
  );
