import { Tabs } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { relationQuery, timelineQuery } from "../../client/queries.js";
import type { Relation } from "../../client/types.js";
import { ExportMenu } from "../../pieces/export-menu.js";
import { Empty } from "../../pieces/empty.js";
import { ButtonLink } from "../../pieces/links.js";
import { Page, Section } from "../../pieces/page.js";
import { pairInWords, PartyLinks } from "../../pieces/party.js";
import { Part } from "../../pieces/part.js";
import type { RelationSearch } from "../../search-params.js";
import { FollowButton } from "../desk/follow-button.js";
import { Dealings } from "./dealings.js";
import { Encounters } from "./encounters.js";
import { Measures } from "./measures.js";
import classes from "./relation.module.css";
import { Roadmap } from "./roadmap/roadmap.js";
import type { ChangeSearch } from "./roadmap/roadmap-filters.js";
import { Statements } from "./statements.js";
import type { Domain } from "./timeline/layout.js";
import { TimelineDrawing } from "./timeline/timeline-drawing.js";

const route = getRouteApi("/relations/$key");

/** Two parties: how things stand between them, over the years and now. */
export function RelationPage() {
  const { key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: relation } = useSuspenseQuery(relationQuery(key));
  const change: ChangeSearch = (changed) =>
    void navigate({ search: { ...search, ...changed }, replace: true, resetScroll: false });
  return (
    <Page
      title={pairInWords(relation.parties)}
      heading={<PartyLinks parties={relation.parties} />}
      actions={
        <>
          <ButtonLink to="/relations/$key/brief" params={{ key }} variant="default" size="sm">
            Brief
          </ButtonLink>
          <ExportMenu relation={relation.key} />
          <FollowButton relation={relation.key} />
        </>
      }
    >
      <p className={classes["state"]}>{relation.state.line}</p>
      <Measures relation={relation} />
      <Section title="Over time">
        <Part of={key} lines={8}>
          <Drawing relation={relation} search={search} change={change} />
        </Part>
      </Section>
      <RelationTabs relation={relation} search={search} change={change} />
    </Page>
  );
}

interface PartProps {
  readonly relation: Relation;
  readonly search: RelationSearch;
  readonly change: ChangeSearch;
}

function Drawing({ relation, search: { from, to, lines }, change }: PartProps) {
  const { data: timeline } = useSuspenseQuery(timelineQuery(relation.key));
  const onDomain = (domain: Domain | undefined) =>
    change({ from: domain && dayOf(domain[0]), to: domain && dayOf(domain[1]) });
  if (timeline.occasions.length + timeline.threads.length === 0)
    return <Empty title="Nothing yet">No readout tells of an encounter or an undertaking of the two.</Empty>;
  const [start, end] = [Date.parse(from ?? ""), Date.parse(to ?? "")];
  return (
    <TimelineDrawing
      timeline={timeline}
      domain={start < end ? [start, end] : undefined}
      onDomain={onDomain}
      all={lines === "all"}
      onAll={() => change({ lines: "all" })}
    />
  );
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

const TABS = [
  { value: "roadmap", name: "Roadmap" },
  { value: "encounters", name: "Encounters" },
  { value: "statements", name: "Recent statements" },
  { value: "people", name: "Who deals with whom" },
] as const;

function RelationTabs({ relation, search, change }: PartProps) {
  const { key } = relation;
  const tab = search.tab ?? "roadmap";
  const go = (value: string | null) => change({ tab: TABS.find((one) => one.value === value)?.value });
  return (
    <Tabs value={tab} onChange={go} mt="xl" keepMounted={false}>
      <Tabs.List mb="md">
        {TABS.map(({ value, name }) => (
          <Tabs.Tab key={value} value={value}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        <Part of={`${key} ${tab}`} lines={6}>
          {tab === "roadmap" && <Roadmap relation={key} search={search} change={change} />}
          {tab === "encounters" && <Encounters relation={key} />}
          {tab === "statements" && <Statements relation={key} />}
          {tab === "people" && <Dealings relation={key} />}
        </Part>
      </Tabs.Panel>
    </Tabs>
  );
}
