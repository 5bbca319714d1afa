import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { dateInWords } from "../../../app/wording/date.js";
import { listed, partyName } from "../../../app/wording/who.js";
import { occasionQuery } from "../../client/queries.js";
import type { Occasion } from "../../client/types.js";
import { Page, Section } from "../../pieces/page.js";
import { Quote } from "../../pieces/quote.js";
import { When } from "../../pieces/when.js";
import classes from "./occasion.module.css";
import { ButtonLink, TextLink } from "../../pieces/links.js";

const route = getRouteApi("/occasions/$id");

/** One occasion: how it came about, and who tells of it. */
export function OccasionPage() {
  const { id } = route.useParams();
  const { data: occasion } = useSuspenseQuery(occasionQuery(id));
  const { kind, status, date, place, participants } = occasion;
  const title = [`${status} ${kind}`, place, date === undefined ? undefined : dateInWords(date)]
    .filter((part) => part !== undefined)
    .join(", ");
  return (
    <Page
      title={title.charAt(0).toUpperCase() + title.slice(1)}
      lead={listed(participants.map(partyName))}
      width="text"
      actions={<CompareButton occasion={occasion} />}
    >
      <Section title="Its history">
        <ol className={classes["history"]}>
          {occasion.history.map(({ claim, readout, kind: then, date: day, evidence }) => (
            <li key={claim}>
              <div className={classes["head"]}>
                <strong>{then}</strong> <When date={day} unknown="" />
              </div>
              <Quote evidence={evidence} readout={readout} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Accounts of it">
        <ul className={classes["accounts"]}>
          {occasion.accounts.map(({ id: account, name, publisher, published }) => (
            <li key={account}>
              <TextLink to="/readouts/$id" params={{ id: account }}>
                {publisher ?? name}
              </TextLink>
              , <When date={published} unknown="date not known" />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** Two accounts by different sides are worth laying side by side. */
function CompareButton({ occasion: { accounts } }: { readonly occasion: Occasion }) {
  const [a] = accounts;
  const b = accounts.find(({ side }) => side !== a?.side) ?? accounts[1];
  if (a === undefined || b === undefined) return null;
  return (
    <ButtonLink to="/compare" search={{ a: a.id, b: b.id }} variant="default">
      Compare the accounts
    </ButtonLink>
  );
}
