import { SegmentedControl, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { loaded } from "../../client/loaded.js";
import { partyQuery } from "../../client/queries.js";
import type { PartyPage as Party } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { Loading } from "../../pieces/loading.js";
import { Page, Section } from "../../pieces/page.js";
import { ReadoutLine } from "../../pieces/readout-line.js";
import { RelationLine } from "../../pieces/relation-line.js";
import { EncounterGraph } from "./encounter-graph.js";
import classes from "./party.module.css";
import { TextLink } from "../../pieces/links.js";

const route = getRouteApi("/parties/$id");

// The outlines of all states are asked for only where a map is.
const EncounterMap = lazy(() =>
  loaded(import("./encounter-map.js")).then(({ EncounterMap: map }) => ({ default: map })),
);

/** One party: with whom it deals, and who speaks for it. */
export function PartyPage() {
  const { id } = route.useParams();
  const { data: party } = useSuspenseQuery(partyQuery(id));
  return (
    <Page
      title={party.name}
      lead={`${party.kind === "state" ? "State" : "Organisation"}, told of in ${party.readouts} ${party.readouts === 1 ? "readout" : "readouts"}`}
    >
      <Encounters party={party} />
      <div className={classes["columns"]}>
        <Section title="Relationships">
          {party.relations.length === 0 && <Empty title="Deals with nobody yet" />}
          {party.relations.map((relation) => (
            <RelationLine key={relation.key} relation={relation} />
          ))}
        </Section>
        <div>
          <People party={party} />
          <Section title="Latest readouts">
            {party.latest.map((readout) => (
              <ReadoutLine key={readout.id} readout={readout} />
            ))}
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Encounters({ party }: { readonly party: Party }) {
  const { view = "graph" } = route.useSearch();
  const navigate = route.useNavigate();
  if (party.encounters.length === 0) return null;
  return (
    <Section
      title="Encounters"
      aside={
        <SegmentedControl
          size="xs"
          className="on-screen"
          aria-label="How encounters are drawn"
          data={[
            { value: "graph", label: "Graph" },
            { value: "map", label: "Map" },
          ]}
          value={view}
          onChange={(value) =>
            void navigate({
              search: { view: value === "map" ? "map" : undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      }
    >
      {view === "map" ? (
        <Suspense fallback={<Loading lines={8} />}>
          <EncounterMap party={party} />
        </Suspense>
      ) : (
        <EncounterGraph party={party} />
      )}
    </Section>
  );
}

function People({ party: { people } }: { readonly party: Party }) {
  return (
    <Section title="Who speaks for it">
      {people.length === 0 && <Empty title="Nobody is named yet" />}
      <ul className={classes["list"]}>
        {people.map(({ id, name, office }) => (
          <li key={id}>
            <TextLink to="/people/$id" params={{ id }} inherit fw={600}>
              {name}
            </TextLink>
            {office !== undefined && (
              <Text span c="dimmed" size="sm">
                , {office}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
