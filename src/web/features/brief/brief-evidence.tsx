import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Footnote } from "../../client/types.js";
import { Section } from "../../pieces/page.js";
import { placeSearch, Source } from "../../pieces/source.js";
import classes from "./brief.module.css";

/** The words that a brief rests on, by number; each leads to its place in the readout, and on the page it was read on. */
export function BriefEvidence({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  return (
    <Section title="Evidence">
      <ol className={classes["notes"]}>
        {footnotes.map(({ number, readout, start, end, words, live }) => (
          <li key={number} id={`note-${number}`} value={number}>
            <Source readout={readout} at={{ start, end }} />:{" "}
            <Link
              to="/readouts/$id"
              params={{ id: readout.id }}
              search={placeSearch({ start, end })}
              className={classes["words"]}
            >
              “{words}”
            </Link>
            {live !== undefined && (
              <>
                {" "}
                <Anchor href={live} rel="noreferrer" inherit className="on-screen">
                  as published
                </Anchor>
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
