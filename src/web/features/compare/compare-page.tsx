import { Alert, SegmentedControl, Select } from "@mantine/core";
import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { dateInWords } from "../../../app/wording/date.js";
import { comparisonQuery, readoutsQuery } from "../../client/queries.js";
import type { Comparison, ReadoutName } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { Page } from "../../pieces/page.js";
import { Part } from "../../pieces/part.js";
import { Source } from "../../pieces/source.js";
import classes from "./compare.module.css";
import { PointRow } from "./point-row.js";
import { POINT_KINDS, pointsOf, type PointKind } from "./points.js";

const route = getRouteApi("/compare");

/** Two accounts side by side. */
export function ComparePage() {
  const { a, b } = route.useSearch();
  return (
    <Page
      title="Two accounts"
      lead="What both tell, what they put differently, and what only one of them tells."
    >
      <Choose />
      {a === undefined || b === undefined ? (
        <Empty title="Choose two readouts">
          Best are two accounts of one occasion: a readout names the others of its occasion.
        </Empty>
      ) : (
        <Part of={`${a} ${b}`} lines={8}>
          <Points a={a} b={b} />
        </Part>
      )}
    </Page>
  );
}

function Choose() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useInfiniteQuery(readoutsQuery({}));
  const readouts = data?.pages.flatMap(({ items }) => items) ?? [];
  const choices = readouts.map((readout) => ({ value: readout.id, label: nameOf(readout) }));
  return (
    <div className={`${classes["columns"]} on-screen`}>
      {(["a", "b"] as const).map((side) => (
        <Select
          key={side}
          label={side === "a" ? "One account" : "The other"}
          data={choices}
          value={search[side] ?? null}
          onChange={(value) => void navigate({ search: { ...search, [side]: value ?? undefined } })}
          searchable
          placeholder="Publisher or date"
        />
      ))}
    </div>
  );
}

const nameOf = ({ name, publisher, published }: ReadoutName): string =>
  [publisher ?? name, published === undefined ? undefined : dateInWords(published)]
    .filter((part) => part !== undefined)
    .join(", ");

function Points({ a, b }: { readonly a: string; readonly b: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: comparison } = useSuspenseQuery(comparisonQuery(a, b));
  const points = pointsOf(comparison);
  const count = (kind: PointKind) => points.filter((point) => point.kind === kind).length;
  const shown = points.filter((point) => search.show === undefined || point.kind === search.show);
  return (
    <>
      {comparison.doubt !== undefined && <Alert variant="default" mt="md" title={comparison.doubt} />}
      <SegmentedControl
        my="md"
        className={`${classes["show"]} on-screen`}
        aria-label="Which points are shown"
        value={search.show ?? "all"}
        onChange={(show) =>
          void navigate({ search: { ...search, show: POINT_KINDS.find((kind) => kind === show) } })
        }
        data={[
          { value: "all", label: `All ${points.length}` },
          { value: "common", label: `Common ${count("common")}` },
          { value: "different", label: `Different ${count("different")}` },
          { value: "a", label: `Only the one ${count("a")}` },
          { value: "b", label: `Only the other ${count("b")}` },
        ]}
      />
      <Heads comparison={comparison} />
      {shown.length === 0 ? (
        <Empty title="No such point" />
      ) : (
        <ol className={classes["points"]}>
          {shown.map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
        </ol>
      )}
    </>
  );
}

function Heads({ comparison: { a, b } }: { readonly comparison: Comparison }) {
  return (
    <div className={classes["columns"]}>
      <Source readout={a} />
      <Source readout={b} />
    </div>
  );
}
