import { Alert } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { partyName } from "../../../app/wording/who.js";
import { readoutQuery } from "../../client/queries.js";
import type { Readout } from "../../client/types.js";
import { Page } from "../../pieces/page.js";
import { Part } from "../../pieces/part.js";
import { When } from "../../pieces/when.js";
import { Difference } from "./difference.js";
import { FindPanel } from "./find-panel.js";
import { FIND_KINDS, findsOf, type Find, type FindKind } from "./finds.js";
import { KindToggles } from "./kind-toggles.js";
import { MarkedText } from "./marked-text.js";
import classes from "./readout.module.css";
import { Related } from "./related.js";
import { WithdrawButton, WithdrawnNotice } from "./withdraw.js";

const route = getRouteApi("/readouts/$id");

/** A text as it was published, with all that was found in it. */
export function ReadoutPage() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: readout } = useSuspenseQuery(readoutQuery(id));
  const finds = useMemo(() => findsOf(readout.reading), [readout.reading]);
  const hidden = useMemo(() => hiddenIn(search.hide), [search.hide]);
  const shown = useMemo(() => finds.filter(({ kind }) => !hidden.has(kind)), [finds, hidden]);
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...changed }, replace: true, resetScroll: false });
  const place = useMemo(() => placeIn(search.at), [search.at]);
  const selected = finds.find(
    (find) => addressOf(find) === search.at && find.kind === (search.kind ?? find.kind),
  );
  const select = (find: Find | undefined) => change({ at: find && addressOf(find), kind: find?.kind });
  return (
    <Frame readout={readout} isBeside={selected !== undefined}>
      <Related
        readout={readout}
        since={search.since}
        onSince={(since) => change({ since, at: undefined, kind: undefined })}
      />
      {search.since === undefined ? (
        <>
          <KindToggles
            finds={finds}
            hidden={hidden}
            onToggle={(kind) => change({ hide: toggled(hidden, kind) })}
          />
          <MarkedText text={readout.text} finds={shown} place={place} selected={selected} onSelect={select} />
        </>
      ) : (
        <Part of={`${search.since} ${id}`} lines={8}>
          <Difference before={search.since} after={id} onClose={() => change({ since: undefined })} />
        </Part>
      )}
      <FindPanel readout={readout} find={selected} onClose={() => select(undefined)} />
    </Frame>
  );
}

interface FrameProps {
  readonly readout: Readout;
  /** Whether something is told of a find beside the page. */
  readonly isBeside: boolean;
  readonly children: ReactNode;
}

/** The page around the text: whose it is, and what is to be known of it as a whole. */
function Frame({ readout, isBeside, children }: FrameProps) {
  return (
    <div className={classes["page"]} data-beside={isBeside || undefined}>
      <Page
        title={readout.publisher ?? readout.name}
        lead={<Preface readout={readout} />}
        actions={<WithdrawButton readout={readout} />}
      >
        {readout.withdrawn && <WithdrawnNotice withdrawn={readout.withdrawn} />}
        {readout.reading.notes.map((note) => (
          <Alert key={note} variant="default" mb="md" title={note} />
        ))}
        {children}
      </Page>
    </div>
  );
}

function Preface({ readout: { published, name, side, publisher } }: { readonly readout: Readout }) {
  return (
    <>
      <When date={published} unknown="Date of publication not known" />
      {side !== undefined && ` · told by ${partyName(side)}`}
      {publisher !== undefined && ` · ${name}`}
    </>
  );
}

const addressOf = ({ places: [first] }: Find): string => `${first?.start ?? 0}-${first?.end ?? 0}`;

const hiddenIn = (hide: string | undefined): ReadonlySet<FindKind> =>
  new Set(FIND_KINDS.filter((kind) => hide?.split(".").includes(kind)));

function toggled(hidden: ReadonlySet<FindKind>, kind: FindKind): string | undefined {
  const now = FIND_KINDS.filter((one) => hidden.has(one) !== (one === kind));
  return now.length === 0 ? undefined : now.join(".");
}

function placeIn(at: string | undefined): { readonly start: number; readonly end: number } | undefined {
  const [start, end] = (at ?? "").split("-").map(Number);
  return start === undefined || end === undefined || !(start < end) ? undefined : { start, end };
}
