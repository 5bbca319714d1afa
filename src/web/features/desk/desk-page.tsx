import { waitingInWords } from "../../../app/wording/waiting.js";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { deskQuery } from "../../client/queries.js";
import type { Desk, ThreadSummary } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { Few } from "../../pieces/few.js";
import { Page, Section } from "../../pieces/page.js";
import { ReadoutLine } from "../../pieces/readout-line.js";
import { RelationLine } from "../../pieces/relation-line.js";
import { ThreadLine } from "../../pieces/thread-line.js";
import { When } from "../../pieces/when.js";
import type { ReactNode } from "react";
import classes from "./desk.module.css";
import { Examples } from "./examples.js";
import { useFollowed } from "./followed.js";
import { useLastLook } from "./last-look.js";
import { ButtonLink, TextLink } from "../../pieces/links.js";

const route = getRouteApi("/");

/** Where work begins: what is new, what is due, what waits. */
export function DeskPage() {
  const { all } = route.useSearch();
  const { followed } = useFollowed();
  const since = useLastLook();
  const narrowed = followed.length > 0 && all === undefined;
  const { data: desk } = useSuspenseQuery(deskQuery({ since, relation: narrowed ? followed : undefined }));
  if (desk.latest.length === 0 && desk.relations.length === 0) return <EmptyDesk />;
  return (
    <Page title="Desk" lead={<NewsLine desk={desk} since={since} />}>
      {desk.examples && <Examples />}
      <div className={classes["desk"]}>
        <div>
          <Threads title="Overdue" threads={desk.overdue} none="Nothing is overdue." />
          <Threads title="Due soon" threads={desk.dueSoon} none="Nothing is due within sixty days." />
        </div>
        <div>
          <Relations desk={desk} narrowed={narrowed} mayNarrow={followed.length > 0} />
          <Readouts desk={desk} />
        </div>
      </div>
    </Page>
  );
}

/** What has come in, in a sentence. */
function NewsLine({ desk, since }: { readonly desk: Desk; readonly since?: string }) {
  const { fresh, waiting, asOf } = desk;
  const news =
    since === undefined
      ? undefined
      : fresh.length === 0
        ? "Nothing new since your last look"
        : `${fresh.length} new ${fresh.length === 1 ? "readout" : "readouts"} since your last look`;
  return (
    <>
      <When date={asOf} />
      {news !== undefined && ` · ${news}`}
      {waiting > 0 && (
        <>
          {" · "}
          <TextLink to="/review" inherit>
            {waitingInWords(waiting)} {waiting === 1 ? "link waits" : "links wait"} for review
          </TextLink>
        </>
      )}
    </>
  );
}

/** What is new since the last look, and what was there before. */
function Readouts({ desk: { fresh, latest } }: { readonly desk: Desk }) {
  const isNew = new Set(fresh.map(({ id }) => id));
  const known = latest.filter(({ id }) => !isNew.has(id));
  const all = <AsideLink to="/readouts">All</AsideLink>;
  return (
    <>
      {fresh.length > 0 && (
        <Section title="New since your last look" aside={all}>
          <Few items={fresh} most={MOST}>
            {(readout) => <ReadoutLine key={readout.id} readout={readout} />}
          </Few>
        </Section>
      )}
      {known.length > 0 && (
        <Section title="Latest readouts" aside={fresh.length === 0 && all}>
          {known.map((readout) => (
            <ReadoutLine key={readout.id} readout={readout} />
          ))}
        </Section>
      )}
    </>
  );
}

interface ThreadsProps {
  readonly title: string;
  readonly threads: readonly ThreadSummary[];
  readonly none: string;
}

function Threads({ title, threads, none }: ThreadsProps) {
  return (
    <Section title={title}>
      {threads.length === 0 ? (
        <Empty title={none} />
      ) : (
        <Few items={threads} most={7}>
          {(thread) => <ThreadLine key={thread.id} thread={thread} withRelation />}
        </Few>
      )}
    </Section>
  );
}

interface RelationsProps {
  readonly desk: Desk;
  readonly narrowed: boolean;
  readonly mayNarrow: boolean;
}

function Relations({ desk, narrowed, mayNarrow }: RelationsProps) {
  const { relations } = desk;
  const aside = mayNarrow ? (
    <AsideLink to="/" search={narrowed ? { all: "yes" } : {}}>
      {narrowed ? "Show all" : "Only those I follow"}
    </AsideLink>
  ) : (
    <AsideLink to="/relations">Pick those to follow</AsideLink>
  );
  return (
    <Section title={narrowed ? "Relationships you follow" : "Relationships"} aside={aside}>
      {relations.slice(0, MOST).map((relation) => (
        <RelationLine key={relation.key} relation={relation} />
      ))}
      {relations.length > MOST && <AsideLink to="/relations">All {relations.length}</AsideLink>}
    </Section>
  );
}

const MOST = 8;

interface AsideLinkProps {
  readonly to: "/" | "/relations" | "/readouts";
  readonly search?: { readonly all?: "yes" };
  readonly children: ReactNode;
}

const AsideLink = ({ to, search = {}, children }: AsideLinkProps) => (
  <TextLink to={to} search={search} size="sm" className="on-screen">
    {children}
  </TextLink>
);

function EmptyDesk() {
  return (
    <Page title="Desk" width="text">
      <Empty title="The record is empty">
        <p>
          Add the first readout: the account that a government gives of a meeting, a call, a visit or a
          letter.
        </p>
        <ButtonLink to="/add">Add readouts</ButtonLink>
      </Empty>
    </Page>
  );
}
