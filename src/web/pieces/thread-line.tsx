import { Link } from "@tanstack/react-router";
import type { ThreadSummary } from "../client/types.js";
import { CalendarBadge, DecisionBadge, EvidenceBadge } from "./status.js";
import { doneByInWords } from "./thread-words.js";
import classes from "./thread-line.module.css";
import { When } from "./when.js";

interface ThreadLineProps {
  readonly thread: ThreadSummary;
  /** Where threads of many relations stand together. */
  readonly withRelation?: boolean;
}

/** An undertaking in two lines: its words, and how it stands. */
export function ThreadLine({ thread, withRelation = false }: ThreadLineProps) {
  const { id, title, statuses, due, latest } = thread;
  return (
    <article className={classes["line"]}>
      <Link to="/threads/$id" params={{ id }} className={`${classes["title"]} with-address`}>
        {title}
      </Link>
      <div className={classes["facts"]}>
        <EvidenceBadge status={statuses.evidence.status} />
        <CalendarBadge calendar={statuses.calendar} />
        <DecisionBadge decision={statuses.decision} />
        <span>{doneByInWords(thread, withRelation)}</span>
        {due !== undefined && <span>“{due.words}”</span>}
        {latest !== undefined && (
          <span>
            last word <When date={latest} />
          </span>
        )}
        {thread.doubtful > 0 && <span>{thread.doubtful} to review</span>}
      </div>
    </article>
  );
}
