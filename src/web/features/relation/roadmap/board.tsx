import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ThreadSummary } from "../../../client/types.js";
import { Few } from "../../../pieces/few.js";
import { CalendarBadge, DecisionBadge, EvidenceBadge } from "../../../pieces/status.js";
import { doneByInWords } from "../../../pieces/thread-words.js";
import { When } from "../../../pieces/when.js";
import type { ThreadGroup } from "./arrange.js";
import classes from "./board.module.css";

/** Undertakings as cards in columns, a column for each group. */
export function Board({ groups }: { readonly groups: readonly ThreadGroup[] }) {
  return (
    <div className={classes["board"]} role="region" aria-label="Board of undertakings" tabIndex={0}>
      {groups.map(({ name, threads }) => (
        <section key={name} className={classes["column"]}>
          <Title order={3} className={classes["name"]}>
            {name === "" ? "All" : name} <span>{threads.length}</span>
          </Title>
          <Few items={threads} most={25}>
            {(thread) => <Card key={thread.id} thread={thread} />}
          </Few>
        </section>
      ))}
    </div>
  );
}

function Card({ thread }: { readonly thread: ThreadSummary }) {
  const { id, title, statuses, latest, doubtful } = thread;
  return (
    <article className={classes["card"]}>
      <Link to="/threads/$id" params={{ id }} className={`${classes["title"]} with-address`}>
        {title}
      </Link>
      <div className={classes["badges"]}>
        <EvidenceBadge status={statuses.evidence.status} />
        <CalendarBadge calendar={statuses.calendar} />
        <DecisionBadge decision={statuses.decision} />
      </div>
      <Text size="xs" c="dimmed">
        {doneByInWords(thread, false)}
        {latest !== undefined && (
          <>
            {" · last word "}
            <When date={latest} />
          </>
        )}
        {doubtful > 0 && ` · ${doubtful} to review`}
      </Text>
    </article>
  );
}
