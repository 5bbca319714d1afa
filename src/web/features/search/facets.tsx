import { Title, UnstyledButton } from "@mantine/core";
import type { Facet, SearchResult } from "../../client/types.js";
import { hasTerm, withTerm } from "./query-terms.js";
import classes from "./search.module.css";

interface FacetsProps {
  readonly result: SearchResult;
  readonly q: string;
  readonly onAsk: (words: string) => void;
}

const FACETS = [
  { field: "party", title: "Party" },
  { field: "speaker", title: "Speaker" },
  { field: "kind", title: "Kind" },
  { field: "topic", title: "Topic" },
  { field: "year", title: "Year" },
] as const;

/** What the places found have in common; each narrows the search by a condition that shows in the box. */
export function Facets({ result, q, onAsk }: FacetsProps) {
  const shown = FACETS.filter(({ field }) => result.facets[field].length > 0);
  if (shown.length === 0) return null;
  return (
    <aside className={`${classes["facets"]} on-screen`} aria-label="Narrow the search">
      {shown.map(({ field, title }) => (
        <section key={field}>
          <Title order={2} size="sm">
            {title}
          </Title>
          <ul>
            {result.facets[field].slice(0, MOST).map((facet) => (
              <FacetItem key={facet.value} facet={facet} term={termOf(field, facet)} q={q} onAsk={onAsk} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

const MOST = 8;

/** The condition a facet stands for, as one would type it. */
function termOf(field: (typeof FACETS)[number]["field"], { value }: Facet): string {
  if (field === "year") return `after:${value}-01-01 before:${value}-12-31`;
  return /\s/.test(value) ? `${field}:"${value}"` : `${field}:${value}`;
}

interface FacetItemProps extends Omit<FacetsProps, "result"> {
  readonly facet: Facet;
  readonly term: string;
}

function FacetItem({ facet: { label, count }, term, q, onAsk }: FacetItemProps) {
  const isOn = hasTerm(q, term);
  return (
    <li>
      <UnstyledButton
        className={classes["facet"]}
        aria-pressed={isOn}
        onClick={() => onAsk(withTerm(q, term))}
      >
        <span>{label}</span> <small>{count}</small>
      </UnstyledButton>
    </li>
  );
}
