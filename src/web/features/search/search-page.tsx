import { Anchor, Kbd, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { searchQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { ExportMenu } from "../../pieces/export-menu.js";
import { Loading } from "../../pieces/loading.js";
import { More } from "../../pieces/more.js";
import { Page } from "../../pieces/page.js";
import { Part } from "../../pieces/part.js";
import { ProblemNote } from "../../pieces/problem.js";
import { Facets } from "./facets.js";
import { FoundReadout } from "./found-readout.js";
import classes from "./search.module.css";

const route = getRouteApi("/search");

/** Asks the whole record, as one types. */
export function SearchPage() {
  const { q = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const ask = (words: string) => void navigate({ search: { q: words || undefined }, replace: true });
  return (
    <Page
      title={q === "" ? "Search" : `Search: ${q}`}
      heading="Search"
      actions={q.trim() !== "" && <ExportMenu q={q} />}
    >
      <SearchBox q={q} onAsk={ask} />
      <div className={classes["columns"]}>
        {q.trim() === "" ? <HowToSearch onAsk={ask} /> : <Results q={q} />}
        <Part of="choices" lines={5}>
          <Facets q={q} onAsk={ask} />
        </Part>
      </div>
    </Page>
  );
}

interface AskProps {
  readonly q: string;
  readonly onAsk: (words: string) => void;
}

/** What is typed goes into the URL when the fingers rest; a URL that changes otherwise shows in the box. */
function SearchBox({ q, onAsk }: AskProps) {
  const [typed, setTyped] = useState(q);
  const asked = useRef(q);
  const ask = useDebouncedCallback((words: string) => {
    asked.current = words;
    onAsk(words);
  }, 120);
  useEffect(() => {
    if (q !== asked.current) setTyped(q);
    asked.current = q;
  }, [q]);
  return (
    <TextInput
      type="search"
      size="lg"
      autoFocus
      aria-label="Words, names, or fields as speaker: and party:"
      placeholder="embassy, “state visit”, party:GHA, speaker:Vilhena, after:2032-01-01 …"
      leftSection={<IconSearch size={20} />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        ask(value);
      }}
      mb="lg"
    />
  );
}

function Results({ q }: Pick<AskProps, "q">) {
  const { data, error, isPlaceholderData, ...more } = useInfiniteQuery(searchQuery(q));
  if (error !== null) return <ProblemNote error={error} />;
  if (data === undefined) return <Loading />;
  const found = data.pages.flatMap(({ items }) => items);
  return (
    <div data-waiting={isPlaceholderData || undefined} className={classes["found"]}>
      <Text size="sm" c="dimmed" role="status">
        {foundInWords(found.length, more.hasNextPage)}
      </Text>
      {found.length === 0 && (
        <Empty title="No readout meets all of this">
          Try fewer words, or take a condition back. A word finds its other forms too: <i>visit</i> finds{" "}
          <i>visited</i>.
        </Empty>
      )}
      {found.map((readout) => (
        <FoundReadout key={readout.id} found={readout} />
      ))}
      <More {...more} />
    </div>
  );
}

function foundInWords(count: number, isMore: boolean): string {
  if (count === 0) return "Nothing found";
  if (isMore) return `The latest ${count} readouts of more`;
  return count === 1 ? "1 readout" : `${count} readouts`;
}

const EXAMPLES = [
  "embassy",
  "kind:invitation",
  "“state visit” after:2032-01-01",
  "party:GHA kind:commitment",
];

function HowToSearch({ onAsk }: Pick<AskProps, "onAsk">) {
  return (
    <Text c="dimmed" component="div" className={classes["how"]}>
      <p>
        Words are looked for in the readouts; a pair of quotation marks keeps them together, a minus leaves
        them out. Fields narrow: <code>party:</code> <code>speaker:</code> <code>kind:</code>{" "}
        <code>topic:</code> <code>after:</code> <code>before:</code>. Press <Kbd>/</Kbd> on any page to come
        here.
      </p>
      <p>
        For example{" "}
        {EXAMPLES.map((example, at) => (
          <span key={example}>
            {at > 0 && ", "}
            <Anchor component="button" type="button" onClick={() => onAsk(example)} inherit>
              {example}
            </Anchor>
          </span>
        ))}
      </p>
    </Text>
  );
}
