import { Link } from "@tanstack/react-router";
import type { Evidence, ReadoutName } from "../client/types.js";
import { before, after } from "./context.js";
import classes from "./quote.module.css";
import { placeSearch, Source } from "./source.js";
import { ToldWords } from "./told-words.js";

interface QuoteProps {
  readonly evidence: Evidence;
  readonly readout?: ReadoutName;
  /** Whether the words around are shown too. */
  readonly context?: boolean;
  /** Parts of the words that matter most. */
  readonly marked?: readonly string[];
}

/** The very words something rests on, in what stands around them; they lead to their place in the readout. */
export function Quote({ evidence, readout, context = true, marked = [] }: QuoteProps) {
  const [{ exact, prefix, suffix }] = evidence.selector;
  return (
    <figure className={classes["quote"]} data-alone={!context || undefined}>
      <blockquote className={classes["words"]}>
        {context && <span className={classes["around"]}>{before(prefix)}</span>}
        <Link
          to="/readouts/$id"
          params={{ id: evidence.document }}
          search={placeSearch(evidence)}
          className={classes["exact"]}
        >
          <ToldWords text={exact} marked={marked} />
        </Link>
        {context && <span className={classes["around"]}>{after(suffix)}</span>}
      </blockquote>
      {readout !== undefined && (
        <figcaption>
          <Source readout={readout} at={evidence} />
        </figcaption>
      )}
    </figure>
  );
}
