import { Link } from "@tanstack/react-router";
import type { Found } from "../../client/types.js";
import { placeSearch, Source } from "../../pieces/source.js";
import classes from "./search.module.css";

/** A readout that was found, with the sentences in which it was; each leads to the very words. */
export function FoundReadout({ found }: { readonly found: Found }) {
  const [first] = found.hits;
  return (
    <article className={classes["hit"]}>
      {found.hits.map(({ evidence, sentence }) => (
        <Link
          key={evidence.start}
          to="/readouts/$id"
          params={{ id: found.id }}
          search={placeSearch(evidence)}
          className={classes["sentence"]}
        >
          <Sentence sentence={sentence} from={evidence.start} to={evidence.end} />
        </Link>
      ))}
      <Source readout={found} at={first?.evidence} />
    </article>
  );
}

interface SentenceProps {
  readonly sentence: Found["hits"][number]["sentence"];
  /** Offsets of what was found, in the readout. */
  readonly from: number;
  readonly to: number;
}

function Sentence({ sentence: { start, text }, from, to }: SentenceProps) {
  return (
    <>
      {text.slice(0, from - start)}
      <mark>{text.slice(from - start, to - start)}</mark>
      {text.slice(to - start)}
    </>
  );
}
