import { Skeleton, Stack, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { dateInWords } from "../../../app/wording/date.js";
import { post } from "../../client/request.js";
import type { Reading } from "../../client/types.js";
import type { Draft } from "./draft.js";
import { Empty } from "../../pieces/empty.js";
import { ProblemNote } from "../../pieces/problem.js";
import { findsOf, KIND_NAMES, type Find } from "../readout/finds.js";
import classes from "./add.module.css";

/** What is read in a text that is not stored yet. */
export function Preview({ draft }: { readonly draft: Draft }) {
  const [rested] = useDebouncedValue(draft, 300);
  const { data, error, isFetching } = useQuery({
    queryKey: ["readings", rested.text, rested.published, rested.publisher],
    queryFn: () => post<Reading>("readings", rested),
    enabled: rested.text.trim() !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <section className={classes["preview"]} aria-label="What is read in it" aria-busy={isFetching}>
      {rested.text.trim() === "" ? (
        <Empty title="What is read in it appears here">
          Who met whom, who said what, and who undertook, asked, offered or agreed to what.
        </Empty>
      ) : error !== null ? (
        <ProblemNote error={error} />
      ) : data === undefined ? (
        <Stack>
          <Skeleton height={20} width="50%" />
          <Skeleton height={60} />
        </Stack>
      ) : (
        <Found reading={data} />
      )}
    </section>
  );
}

const SHOWN = ["encounter", "act", "statement", "person"] as const;

function Found({ reading }: { readonly reading: Reading }) {
  const { published, publisher, notes } = reading;
  const finds = findsOf(reading);
  return (
    <>
      <Text size="sm" c="dimmed">
        {published === undefined ? "Date of publication not known" : `Published ${dateInWords(published)}`}
        {publisher !== undefined && ` by ${publisher}`}
      </Text>
      {notes.map((note) => (
        <Text key={note} fw={600}>
          {note}
        </Text>
      ))}
      {SHOWN.map((kind) => (
        <Kind key={kind} name={KIND_NAMES[kind]} finds={finds.filter((find) => find.kind === kind)} />
      ))}
    </>
  );
}

function Kind({ name, finds }: { readonly name: string; readonly finds: readonly Find[] }) {
  if (finds.length === 0) return null;
  return (
    <div>
      <Title order={2} size="h3" mb={4}>
        {name}{" "}
        <Text span c="dimmed">
          {finds.length}
        </Text>
      </Title>
      <ul className={classes["finds"]}>
        {finds.map(({ id, kind, title, details, places }) => (
          <li key={id} data-kind={kind}>
            <b>{title}</b>
            {details.map((detail) => (
              <span key={detail}> · {detail}</span>
            ))}
            {kind !== "person" && <q>{places[0]?.text}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}
