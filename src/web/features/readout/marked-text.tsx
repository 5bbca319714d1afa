import { memo, useEffect, useMemo, useRef } from "react";
import type { Find } from "./finds.js";
import { Margin } from "./margin.js";
import classes from "./readout.module.css";
import { paragraphsOf, type Mark, type Paragraph, type Segment } from "../../pieces/segments.js";

interface MarkedTextProps {
  readonly text: string;
  readonly finds: readonly Find[];
  /** The words at which the page was opened. */
  readonly place: Mark | undefined;
  readonly selected: Find | undefined;
  readonly onSelect: (find: Find) => void;
}

/** A place of a find, or (without one) the words at which the page was opened. */
interface TextMark extends Mark {
  readonly find?: Find;
}

/** The text paragraph by paragraph, each with what is told of it in the margin beside. */
export function MarkedText({ text, finds, place, selected, onSelect }: MarkedTextProps) {
  const ref = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text, marksOf(finds, place)), [text, finds, place]);
  const opened = useRef<number>(undefined);
  useEffect(() => {
    if (place === undefined || opened.current === place.start) return;
    opened.current = place.start;
    ref.current?.querySelector("[data-here]")?.scrollIntoView({ block: "center" });
  }, [place]);
  return (
    <div ref={ref} className={classes["rows"]} data-readout>
      {paragraphs.map((paragraph) => (
        <Row
          key={paragraph.start}
          {...{ text, paragraph, onSelect }}
          selected={selected !== undefined && touches(paragraph, selected) ? selected : undefined}
        />
      ))}
    </div>
  );
}

const marksOf = (finds: readonly Find[], place: Mark | undefined): TextMark[] => [
  ...finds.flatMap((find) => find.places.map(({ start, end }) => ({ start, end, find }))),
  ...(place === undefined ? [] : [{ start: place.start, end: place.end }]),
];

const touches = ({ start, end }: Mark, { places }: Find): boolean =>
  places.some((place) => place.start < end && place.end > start);

interface RowProps {
  readonly text: string;
  readonly paragraph: Paragraph<TextMark>;
  readonly selected: Find | undefined;
  readonly onSelect: (find: Find) => void;
}

function Row({ text, paragraph, selected, onSelect }: RowProps) {
  const { start, end, segments } = paragraph;
  const beginning = new Set(
    segments.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.find && mark.start >= start ? [mark.find] : [])),
    ),
  );
  return (
    <section className={classes["row"]} aria-label={`Paragraph from character ${start} to ${end}`}>
      <p className={classes["text"]} dir="auto">
        {segments.map((segment) => (
          <Words key={segment.start} text={text} segment={segment} selected={selected} onSelect={onSelect} />
        ))}
      </p>
      <Margin finds={[...beginning]} selected={selected} onSelect={onSelect} />
    </section>
  );
}

interface WordsProps extends Omit<RowProps, "paragraph"> {
  readonly segment: Segment<TextMark>;
}

/** A stretch of words with all its marks around it; a click means the innermost. */
const Words = memo(function Words({ text, segment, selected, onSelect }: WordsProps) {
  const { start, end, marks } = segment;
  const words = <span data-start={start}>{text.slice(start, end)}</span>;
  const innermost = marks.findLast(({ find }) => find !== undefined)?.find;
  if (marks.length === 0) return words;
  const marked = marks.reduceRight(
    (inner, mark) => (
      <mark
        className={classes["mark"]}
        data-kind={mark.find?.kind ?? "here"}
        data-here={mark.find === undefined || undefined}
        data-selected={(mark.find !== undefined && mark.find.id === selected?.id) || undefined}
      >
        {inner}
      </mark>
    ),
    words,
  );
  if (innermost === undefined) return marked;
  // The margin holds a button for each find: those who use the keyboard reach it there.
  return <span onClick={() => selectUnlessReading(innermost, onSelect)}>{marked}</span>;
});

/** Who selects words with the mouse does not ask what they are. */
function selectUnlessReading(find: Find, onSelect: (find: Find) => void): void {
  if (getSelection()?.isCollapsed ?? true) onSelect(find);
}
