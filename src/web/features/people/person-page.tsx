import { Stack, Tabs, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { termInWords } from "../../../app/wording/term.js";
import { undertakingInWords } from "../../../app/wording/thread.js";
import { personQuery } from "../../client/queries.js";
import type { Person } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { OccasionTable } from "../../pieces/occasion-table.js";
import { Page, Section } from "../../pieces/page.js";
import { PartyLink } from "../../pieces/party.js";
import { Source } from "../../pieces/source.js";
import { StatementItem } from "../../pieces/statement-item.js";
import { EvidenceBadge } from "../../pieces/status.js";
import { When } from "../../pieces/when.js";
import { LATEST_READOUTS } from "../../search-params.js";
import classes from "./person.module.css";
import { TextLink } from "../../pieces/links.js";

const route = getRouteApi("/people/$id");

/** One person, under whatever spelling: offices, encounters, words, undertakings. */
export function PersonPage() {
  const { id } = route.useParams();
  const { tab = "statements", latest } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: person } = useSuspenseQuery(personQuery(id, latest));
  const tabs = tabsOf(person);
  return (
    <Page title={person.name} lead={<Office person={person} />}>
      <Doubts person={person} />
      <div className={classes["facts"]}>
        <Offices person={person} />
        <Spellings person={person} />
        <Rosters person={person} />
      </div>
      <Tabs
        value={tab}
        onChange={(value) =>
          void navigate({
            search: { tab: tabs.find((one) => one.value === value)?.value, latest },
            replace: true,
          })
        }
        mt="xl"
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map(({ value, name, count }) => (
            <Tabs.Tab key={value} value={value}>
              {name} {count}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Earlier person={person} tab={tab} />
          <Shown person={person} tab={tab} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

const tabsOf = ({ occasions, statements, threads }: Person) =>
  [
    { value: "statements", name: "Statements", count: statements.length },
    { value: "encounters", name: "Encounters", count: occasions.length },
    { value: "undertakings", name: "Undertakings", count: threads.length },
  ] as const;

function Shown({ person, tab }: { readonly person: Person; readonly tab: string }) {
  const { occasions, statements, threads } = person;
  if (tab === "encounters")
    return occasions.length === 0 ? (
      <Empty title="No encounter yet" />
    ) : (
      <OccasionTable occasions={occasions} />
    );
  if (tab === "undertakings")
    return threads.length === 0 ? (
      <Empty title="No undertaking yet" />
    ) : (
      threads.map((thread) => <Undertaking key={thread.id} thread={thread} />)
    );
  if (statements.length === 0) return <Empty title="Not quoted yet" />;
  return (
    <Stack gap="lg">
      {statements.map((statement) => (
        <StatementItem key={statement.claim} statement={statement} />
      ))}
    </Stack>
  );
}

/** Who is named in thousands of readouts is told of from the latest. */
function Earlier({
  person,
  tab,
}: {
  readonly person: Person;
  readonly tab: ReturnType<typeof tabsOf>[number]["value"];
}) {
  const { id, toldFrom, readouts } = person;
  const further = LATEST_READOUTS.find((latest) => Number(latest) > toldFrom);
  if (toldFrom >= readouts) return null;
  return (
    <Text size="sm" c="dimmed" mb="md">
      Told from the latest {toldFrom} of {readouts} readouts.{" "}
      {further === undefined ? (
        <TextLink to="/search" search={{ q: `speaker:"${person.name}"` }} inherit>
          Search for what was said before
        </TextLink>
      ) : (
        <TextLink to="/people/$id" params={{ id }} search={{ tab, latest: further }} inherit>
          Tell from the latest {further}
        </TextLink>
      )}
    </Text>
  );
}

function Office({ person: { office, party } }: { readonly person: Person }) {
  return (
    <>
      {office}
      {office !== undefined && party !== undefined && ", "}
      {party !== undefined && <PartyLink party={party} />}
    </>
  );
}

function Offices({ person: { offices } }: { readonly person: Person }) {
  return (
    <Section title="Offices">
      {offices.length === 0 && <Empty title="No office is told" />}
      <ol className={classes["list"]}>
        {offices.map(({ office, party, from, to }) => (
          <li key={`${office} ${from ?? ""}`}>
            <b>{office}</b>
            {party !== undefined && (
              <>
                , <PartyLink party={party} />
              </>
            )}
            <span>
              {from !== undefined && (
                <>
                  in readouts from <When date={from} />
                </>
              )}
              {to !== undefined && to !== from && (
                <>
                  {" to "}
                  <When date={to} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Spellings({ person: { spellings } }: { readonly person: Person }) {
  return (
    <Section title="Spellings">
      <ul className={classes["list"]}>
        {spellings.map(({ name, readouts }) => (
          <li key={name}>
            {name}
            <span>
              in {readouts} {readouts === 1 ? "readout" : "readouts"}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What lists that were imported say, with the file of each; readouts are told of apart from it. */
function Rosters({ person: { rosters } }: { readonly person: Person }) {
  if (rosters.length === 0) return null;
  return (
    <Section title="In your lists">
      <ul className={classes["list"]}>
        {rosters.map(({ roster, names, offices }) => (
          <li key={roster}>
            {names.join(", ")}
            <span>{roster}</span>
            <ul>
              {offices.map(({ title, body, party, from, to }) => (
                <li key={`${title} ${from ?? ""} ${to ?? ""}`}>
                  {[title, body ?? party?.name].filter((part) => part !== undefined).join(", ")}
                  <span>{termInWords({ from, to })}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who may be the same person: proposed, never merged by itself. */
function Doubts({ person: { doubts } }: { readonly person: Person }) {
  if (doubts.length === 0) return null;
  return (
    <p>
      May be the same as{" "}
      {doubts.map(({ id, name, readout }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          {name} in <Source readout={readout} />
        </span>
      ))}
      :{" "}
      <TextLink to="/review" inherit>
        decide in the review
      </TextLink>
    </p>
  );
}

function Undertaking({ thread }: { readonly thread: Person["threads"][number] }) {
  const { id, title, kind, by, status } = thread;
  return (
    <article className={classes["undertaking"]}>
      <TextLink to="/threads/$id" params={{ id }} c="inherit">
        {title}
      </TextLink>
      <div>
        <EvidenceBadge status={status} />
        <span>{undertakingInWords({ kind, by: by.map((party) => party.id) })}</span>
      </div>
    </article>
  );
}
