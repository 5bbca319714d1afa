import { ActionIcon } from "@mantine/core";
import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { relationsQuery } from "../../client/queries.js";
import type { RelationSummary } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { Few } from "../../pieces/few.js";
import { FilterBox } from "../../pieces/filter-box.js";
import { Page } from "../../pieces/page.js";
import { pairInWords } from "../../pieces/party.js";
import { RelationLine } from "../../pieces/relation-line.js";
import { useFollowed } from "../desk/followed.js";
import classes from "./relations.module.css";

const route = getRouteApi("/relations");

/** Who deals with whom. */
export function RelationsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(relationsQuery);
  const words = search.q?.toLowerCase() ?? "";
  const relations = data.items.filter(({ parties }) => pairInWords(parties).toLowerCase().includes(words));
  return (
    <Page
      title="Relationships"
      lead="Any two parties that deal with each other in a readout. Those with a star are on your desk."
      width="text"
      actions={
        <FilterBox
          label="Name of a party"
          value={search.q}
          onChange={(q) => void navigate({ search: { ...search, q }, replace: true })}
        />
      }
    >
      {relations.length === 0 && (
        <Empty
          title={words === "" ? "No relationship yet" : "No relationship of this name is in the record"}
        />
      )}
      <Few items={relations} most={100}>
        {(relation) => (
          <div key={relation.key} className={classes["row"]}>
            <Star relation={relation} />
            <RelationLine relation={relation} />
          </div>
        )}
      </Few>
    </Page>
  );
}

function Star({ relation: { key, parties } }: { readonly relation: RelationSummary }) {
  const { followed, toggle } = useFollowed();
  const isFollowed = followed.includes(key);
  const Icon = isFollowed ? IconStarFilled : IconStar;
  return (
    <ActionIcon
      variant="subtle"
      color={isFollowed ? "petrol" : "gray"}
      aria-label={`Follow ${pairInWords(parties)}`}
      aria-pressed={isFollowed}
      onClick={() => toggle(key)}
    >
      <Icon size={18} />
    </ActionIcon>
  );
}
