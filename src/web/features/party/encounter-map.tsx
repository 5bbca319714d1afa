import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useMemo } from "react";
import type { PartyPage } from "../../client/types.js";
import { outlinesQuery, type Outline } from "./outlines.js";
import classes from "./party.module.css";
import { relationKeyOf } from "./relation-key.js";

const [WIDTH, HEIGHT] = [960, 470];

/** The states with which a party met, the darker the more often. */
export function EncounterMap({ party }: { readonly party: PartyPage }) {
  const { data: outlines } = useSuspenseQuery(outlinesQuery);
  const shown = outlines.filter(({ id }) => id !== "Antarctica");
  const path = useMemo(() => {
    const projection = geoNaturalEarth1().fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      { type: "Sphere" },
    );
    return geoPath(projection);
  }, []);
  const met = new Map(party.encounters.map((encounter) => [encounter.party.id, encounter]));
  const most = Math.max(1, ...party.encounters.map(({ held }) => held));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={`States that ${party.name} met`}
      className={classes["drawing"]}
    >
      {shown.map((outline) => (
        <State
          key={outline.id}
          outline={outline}
          path={path(outline.shape) ?? ""}
          self={party.id}
          held={met.get(outline.id)?.held}
          most={most}
        />
      ))}
    </svg>
  );
}

interface StateProps {
  readonly outline: Outline;
  readonly path: string;
  readonly self: string;
  readonly held: number | undefined;
  readonly most: number;
}

function State({ outline: { id, name }, path, self, held, most }: StateProps) {
  if (id === self) return <path d={path} className={classes["land"]} data-self />;
  if (held === undefined) return <path d={path} className={classes["land"]} />;
  const label = `${name}: ${held} ${held === 1 ? "encounter" : "encounters"} held`;
  return (
    <Link to="/relations/$key" params={{ key: relationKeyOf(self, id) }} aria-label={label}>
      <path d={path} className={classes["land"]} data-met fillOpacity={0.3 + 0.7 * (held / most)}>
        <title>{label}</title>
      </path>
    </Link>
  );
}
