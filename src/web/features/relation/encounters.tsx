import { useSuspenseQuery } from "@tanstack/react-query";
import { timelineQuery } from "../../client/queries.js";
import { LeftOut } from "../../pieces/left-out.js";
import { Empty } from "../../pieces/empty.js";
import { OccasionTable } from "../../pieces/occasion-table.js";

/** All occasions of a relation, the latest first. */
export function Encounters({ relation }: { readonly relation: string }) {
  const { data } = useSuspenseQuery(timelineQuery(relation));
  if (data.occasions.length === 0)
    return <Empty title="No encounter yet">No readout tells that the two met, spoke or wrote.</Empty>;
  return (
    <>
      <OccasionTable occasions={data.occasions.toReversed()} />
      <LeftOut told={data.occasions.length} total={data.total.occasions} what="encounters" />
    </>
  );
}
