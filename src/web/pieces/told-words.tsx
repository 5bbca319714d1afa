import { paragraphsOf } from "./segments.js";

interface ToldWordsProps {
  readonly text: string;
  /** Parts of the text that matter here, as they stand in it. */
  readonly marked: readonly string[];
}

/** A text with some of its words marked. */
export function ToldWords({ text, marked }: ToldWordsProps) {
  const marks = marked.flatMap((words) => {
    const start = words === "" ? -1 : text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  return paragraphsOf(text, marks)
    .flatMap(({ segments }) => segments)
    .map(({ start, end, marks: found }) =>
      found.length > 0 ? (
        <strong key={start}>{text.slice(start, end)}</strong>
      ) : (
        <span key={start}>{text.slice(start, end)}</span>
      ),
    );
}
