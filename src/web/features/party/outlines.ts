import { queryOptions } from "@tanstack/react-query";
import type { Feature } from "geojson";
import ky from "ky";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json?url";
import { isoNumbers } from "./iso-numbers.data.js";

/** The outline of a state. */
export interface Outline {
  /** Of the party; the name where it is none. */
  readonly id: string;
  readonly name: string;
  readonly shape: Feature;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Outlines of all states, from Natural Earth by npm world-atlas, served by ourselves. */
export const outlinesQuery = queryOptions({
  queryKey: ["outlines"],
  queryFn: async (): Promise<Outline[]> => outlinesOf(await ky.get(atlas).json<Atlas>()),
  staleTime: Infinity,
});

const ids = new Map(isoNumbers);

const outlinesOf = (topology: Atlas): Outline[] =>
  feature(topology, topology.objects.countries).features.map((shape) => {
    const { name } = shape.properties;
    return { id: ids.get(String(shape.id)) ?? name, name, shape };
  });
