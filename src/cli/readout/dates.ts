import type { DateExpression, Reading } from "../../app/reading.js";
import { dateInWords } from "../../app/wording/date.js";
import { grouped } from "../../app/grouped.js";
import type { Block, Row } from "./layout.js";
import { explained, placed } from "./reasons.js";
import { quoted, type Style } from "./style.js";

/** The days and periods that the text names, in the order of the calendar, with its words for each. */
export function dateBlocks({ dates }: Reading, style: Style): Block[] {
  const values = [...grouped(dates, ({ value }) => value)].toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return [{ rows: values.map(([value, named]) => rowOf(value, named, style)) }];
}

function rowOf(value: string, named: readonly DateExpression[], style: Style): Row {
  const words = named.map(({ text }) => quoted(text.text) + placed([text], style));
  return {
    label: dateInWords(value),
    paint: style.title,
    passages: [{ text: [...new Set(words)].join(", ") }, ...named.flatMap((date) => explained(date, style))],
  };
}
