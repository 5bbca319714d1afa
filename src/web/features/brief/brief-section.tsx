import { Anchor } from "@mantine/core";
import { splitAtQuotation } from "../../../app/wording/quotation.js";
import type { BriefSection as Told, BriefSentence } from "../../client/types.js";
import { Section } from "../../pieces/page.js";
import classes from "./brief.module.css";

/** A section of a brief: matters of some sentences each, with the numbers of the words they rest on. */
export function BriefSection({ section: { title, items, more } }: { readonly section: Told }) {
  return (
    <Section title={title}>
      <ul className={classes["items"]}>
        {items.map(({ label, sentences }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- nothing in it has a name, and nothing moves
          <li key={at}>
            {label !== undefined && <b>{label}. </b>}
            {sentences.map((sentence) => (
              <Sentence key={`${sentence.text} ${sentence.notes.join()}`} sentence={sentence} />
            ))}
          </li>
        ))}
        {more !== undefined && (
          <li className={classes["more"]}>
            <Anchor href={more.path} inherit>
              and {more.count} more
            </Anchor>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** What the template says stands apart from the words that it quotes. */
function Sentence({ sentence: { text, notes, overdue, doubtful } }: { readonly sentence: BriefSentence }) {
  const [lead, words, tail] = splitAtQuotation(text);
  return (
    <>
      <span data-overdue={overdue}>
        {lead}
        {words !== "" && <q className={classes["words"]}>{words}</q>}
        {tail}
        {doubtful && " (doubtful)"}
      </span>
      <sup>
        {notes.map((note, at) => (
          <span key={note}>
            {at > 0 && ", "}
            <Anchor href={`#note-${note}`} inherit aria-label={`Evidence ${note}`}>
              {note}
            </Anchor>
          </span>
        ))}
      </sup>{" "}
    </>
  );
}
