import { dateInWords } from "../../../app/wording/date.js";
import { sharedInWords } from "../../../app/wording/shared.js";
import { amountInWords } from "../../../app/wording/amount.js";
import { partyName } from "../../../app/wording/who.js";
import type { Entry, Thread } from "../../client/types.js";
import { Quote } from "../../pieces/quote.js";
import { When } from "../../pieces/when.js";
import { EntryActions } from "./entry-actions.js";
import classes from "./thread.module.css";

/** Every place where the undertaking is spoken of, in order of time. */
export function Entries({ thread }: { readonly thread: Thread }) {
  return (
    <ol className={classes["entries"]}>
      {thread.entries.map((entry) => (
        <EntryItem key={entry.claim} entry={entry} thread={thread} />
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly thread: Thread;
}

function EntryItem({ entry, thread }: EntryProps) {
  const { role, readout, evidence, partial } = entry;
  return (
    <li className={classes["entry"]} data-role={role}>
      <div className={classes["head"]}>
        <span className={classes["role"]}>
          {role}
          {partial === true && " in part"}
        </span>
        <When date={readout.published} unknown="date not known" />
        {readout.side !== undefined && <span>told by {partyName(readout.side)}</span>}
      </div>
      <Quote evidence={evidence} readout={readout} />
      <Facts entry={entry} />
      <Reasons entry={entry} />
      <EntryActions entry={entry} thread={thread} />
    </li>
  );
}

const CHANGES = {
  same: "put as before",
  softened: "put more softly than before",
  sharpened: "put more firmly than before",
  moved: "moved to another date",
};

const STRENGTHS = { firm: "firm", intended: "intended", ready: "ready to" };

/** By when, on what condition, how firmly, for how much. */
function Facts({ entry: { due, condition, strength, amounts = [], change } }: { readonly entry: Entry }) {
  const facts = [
    due === undefined ? undefined : `due ${dateInWords(due.interval)} (“${due.words}”)`,
    condition === undefined ? undefined : `on condition: “${condition}”`,
    strength === undefined ? undefined : STRENGTHS[strength],
    ...amounts.map(amountInWords),
    change === undefined ? undefined : CHANGES[change],
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <div className={classes["facts"]}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

/** Why the entry was taken into this thread. */
function Reasons({ entry: { link } }: { readonly entry: Entry }) {
  if (link.reasons.length === 0) return null;
  return (
    <details className={classes["reasons"]} open={link.doubtful}>
      <summary>
        Linked with a score of {link.score.toFixed(2)}
        {link.doubtful && ", doubtful"}
        {link.decision !== undefined && `, ${link.decision} by decision`}
      </summary>
      <ul>
        {link.reasons.map(({ rule, terms = [], weight }) => (
          <li key={rule}>
            {rule}
            {terms.length > 0 && `: ${sharedInWords(terms).join(", ")}`} ({weight.toFixed(2)})
          </li>
        ))}
      </ul>
    </details>
  );
}
