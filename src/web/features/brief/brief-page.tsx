import { SegmentedControl, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { dateInWords } from "../../../app/wording/date.js";
import { briefQuery } from "../../client/queries.js";
import type { Brief } from "../../client/types.js";
import { TextLink } from "../../pieces/links.js";
import { Page } from "../../pieces/page.js";
import { Part } from "../../pieces/part.js";
import { BriefEvidence } from "./brief-evidence.js";
import { BriefSection } from "./brief-section.js";
import classes from "./brief.module.css";
import { Downloads } from "./downloads.js";

const route = getRouteApi("/relations/$key/brief");

/** What somebody reads before two parties meet. */
export function BriefPage() {
  const { key } = route.useParams();
  const search = route.useSearch();
  return (
    <Part of={`${key} ${search.for} ${search.since}`} lines={12}>
      <Whole />
    </Part>
  );
}

function Whole() {
  const { key } = route.useParams();
  const { for: day, since } = route.useSearch();
  const asked = { ...(day && { for: day }), ...(since && { since }) };
  const { data: brief } = useSuspenseQuery(briefQuery(key, asked));
  const { ours, theirs, readouts, sections, notFound, footnotes, asOf } = brief;
  return (
    <Page
      title={`${ours.name} and ${theirs.name}`}
      above={
        <>
          Brief for {ours.name}, {dateInWords(brief.day)} ·{" "}
          <TextLink to="/relations/$key" params={{ key }} inherit underline="always">
            the relationship
          </TextLink>
        </>
      }
      lead={`Made from ${readouts} readouts about the two. Each sentence rests on the words that its notes quote.`}
      actions={<Downloads brief={brief} asked={asked} path={`relations/${key}/brief`} />}
      width="text"
    >
      <Choices brief={brief} />
      {sections.map((section) => (
        <BriefSection key={section.id} section={section} />
      ))}
      {notFound.length > 0 && (
        <p className={classes["missing"]}>
          Nothing found as of {dateInWords(asOf)} in {readouts} readouts under: {notFound.join("; ")}.
        </p>
      )}
      <BriefEvidence footnotes={footnotes} />
    </Page>
  );
}

/** For which side, for which day, and since when. */
function Choices({ brief: { ours, theirs, day, since } }: { readonly brief: Brief }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sides = [ours, theirs].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const keyFor = (id: string): string =>
    [id, ...sides.map((side) => side.id).filter((other) => other !== id)].join("-");
  return (
    <div className={`${classes["choices"]} on-screen`}>
      <SegmentedControl
        aria-label="Who is briefed"
        value={ours.id}
        onChange={(id) => void navigate({ params: { key: keyFor(id) }, search })}
        data={sides.map(({ id, name }) => ({ value: id, label: `For ${name}` }))}
      />
      <TextInput
        type="date"
        label="Day of the meeting"
        value={day}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: { ...search, for: value || undefined }, replace: true })
        }
      />
      <TextInput
        type="date"
        label="Kept since"
        value={since ?? ""}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: { ...search, since: value || undefined }, replace: true })
        }
      />
    </div>
  );
}
