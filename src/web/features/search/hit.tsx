import { Link } from "@tanstack/react-router";
import type { SearchHit } from "../../client/types.js";
import { placeSearch, Source } from "../../pieces/source.js";
import { paragraphsOf } from "../../pieces/segments.js";
import classes from "./search.module.css";

/** A place that was found, in its sentence; leads to the very words. */
export function Hit({ hit: { readout, sentence, marks, evidence } }: { readonly hit: SearchHit }) {
  const [first] = marks;
  const place = first ?? evidence ?? sentence;
  return (
    <article className={classes["hit"]}>
      {sentence !== undefined && (
        <Link
          to="/readouts/$id"
          params={{ id: readout.id }}
          search={placeSearch(place)}
          className={classes["sentence"]}
        >
          {wordsOf(sentence, marks).map(({ start, text, isFound }) =>
            isFound ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
          )}
        </Link>
      )}
      <Source readout={readout} at={place} />
    </article>
  );
}

type Sentence = NonNullable<SearchHit["sentence"]>;

/** The sentence cut where what was found begins and ends. */
function wordsOf(sentence: Sentence, marks: SearchHit["marks"]) {
  const inside = marks.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  return paragraphsOf(sentence.text, inside)
    .flatMap(({ segments }) => segments)
    .map(({ start, end, marks: found }) => ({
      start,
      text: sentence.text.slice(start, end),
      isFound: found.length > 0,
    }));
}
