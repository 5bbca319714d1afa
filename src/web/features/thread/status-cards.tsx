import { Button, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Thread } from "../../client/types.js";
import { Quote } from "../../pieces/quote.js";
import { Moment, When } from "../../pieces/when.js";
import { CalendarBadge, EvidenceBadge } from "../../pieces/status.js";
import { useMay } from "../access/session.js";
import { StatusForm } from "./status-form.js";
import classes from "./thread.module.css";

/** The three statuses side by side: what readouts show, what the calendar says, what somebody has set. */
export function StatusCards({ thread }: { readonly thread: Thread }) {
  const { evidence, calendar } = thread.statuses;
  const shown = thread.entries.find(({ claim }) => claim === evidence.shownBy);
  return (
    <div className={classes["cards"]}>
      <Card title="By the evidence">
        <EvidenceBadge status={evidence.status} />
        {shown === undefined ? (
          <p>{evidence.sentence}</p>
        ) : (
          <Quote evidence={shown.evidence} readout={shown.readout} context={false} />
        )}
      </Card>
      <Card title="By the calendar">
        <CalendarBadge calendar={calendar} />
        <p>{calendar.sentence}</p>
        <DueRule thread={thread} />
      </Card>
      <Decided thread={thread} />
    </div>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes["card"]}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}

/** The words that give the day, and the rule that made a day of them. */
function DueRule({ thread: { due } }: { readonly thread: Thread }) {
  if (due === undefined) return null;
  return (
    <p>
      “{due.words}” is <When date={due.interval} />, so up to <When date={due.last} />{" "}
      <small>by the rule {due.rule}</small>
    </p>
  );
}

function Decided({ thread }: { readonly thread: Thread }) {
  const [opened, { open, close }] = useDisclosure(false);
  const may = useMay("write");
  const { decision } = thread.statuses;
  return (
    <Card title="By decision">
      {decision === undefined ? (
        <p>Nobody has set a status.</p>
      ) : (
        <>
          <strong>{decision.status}</strong>
          <p>
            {decision.note !== undefined && <>“{decision.note}” · </>}
            {decision.who}, <Moment at={decision.at} />
          </p>
        </>
      )}
      {may && (
        <div className="on-screen">
          <Button size="compact-sm" variant="default" onClick={open}>
            Set a status
          </Button>
        </div>
      )}
      <StatusForm thread={thread} opened={opened} close={close} />
    </Card>
  );
}
