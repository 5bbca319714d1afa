import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { threadQuery } from "../../client/queries.js";
import type { Thread } from "../../client/types.js";
import { DecisionHistory } from "../../pieces/decision-history.js";
import { Page, Section } from "../../pieces/page.js";
import { PartyLinks } from "../../pieces/party.js";
import { THREAD_NOUNS, doerInWords } from "../../../app/wording/thread.js";
import { topicName } from "../../../app/wording/topic.js";
import { partyName } from "../../../app/wording/who.js";
import { Entries } from "./entries.js";
import { StatusCards } from "./status-cards.js";
import classes from "./thread.module.css";
import { TextLink } from "../../pieces/links.js";

const route = getRouteApi("/threads/$id");

/** One undertaking, from the readout that made it to the last that speaks of it. */
export function ThreadPage() {
  const { id } = route.useParams();
  const { data: thread } = useSuspenseQuery(threadQuery(id));
  return (
    <Page
      title={thread.title}
      heading={<span className={classes["title"]}>“{thread.title}”</span>}
      above={<Where thread={thread} />}
      lead={<What thread={thread} />}
    >
      <StatusCards thread={thread} />
      <div className={classes["columns"]}>
        <Section title="What readouts say of it">
          <Entries thread={thread} />
        </Section>
        <Section title="Decisions">
          <DecisionHistory decisions={thread.decisions} />
        </Section>
      </div>
    </Page>
  );
}

function Where({ thread: { relation } }: { readonly thread: Thread }) {
  const [a = "", b = ""] = relation.split("-");
  return (
    <TextLink to="/relations/$key" params={{ key: relation }} inherit>
      {partyName(a)} and {partyName(b)}
    </TextLink>
  );
}

/** Kind, sides and topics in a line. */
function What({ thread: { kind, by, to, doer, instructed, topics } }: { readonly thread: Thread }) {
  return (
    <>
      <span className={classes["kind"]}>{THREAD_NOUNS[kind]}</span>
      {by.length > 0 && (
        <>
          {" by "}
          <PartyLinks parties={by} />
        </>
      )}
      {to.length > 0 && (
        <>
          {" to "}
          <PartyLinks parties={to} />
        </>
      )}
      {`; to be done by: ${doerInWords({ doer })}`}
      {instructed !== undefined && ` (${instructed})`}
      {topics.length > 0 && `; about ${topics.map(topicName).join(", ")}`}
    </>
  );
}
