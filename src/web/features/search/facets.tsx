import { Autocomplete, Select, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { topicName } from "../../../app/wording/topic.js";
import { searchChoicesQuery } from "../../client/queries.js";
import type { SearchChoices } from "../../client/types.js";
import { Loading } from "../../pieces/loading.js";
import { submitting } from "../../pieces/submitting.js";
import { valueIn, withValue, type Field } from "./query-terms.js";

interface Counted {
  readonly id: string;
  readonly readouts: number;
}

/** Choices with their numbers, as a select has them. */
const counted = <Choice extends Counted>(choices: readonly Choice[], nameOf: (choice: Choice) => string) =>
  choices.map((choice) => ({ value: choice.id, label: `${nameOf(choice)} (${choice.readouts})` }));

interface FacetsProps {
  readonly q: string;
  readonly onAsk: (words: string) => void;
}

/** Narrows the search; what is chosen shows in the box as one would type it. */
export function Facets({ q, onAsk }: FacetsProps) {
  const { data, isError } = useQuery(searchChoicesQuery(q));
  // Why there is none is said where the readouts would be.
  if (isError) return null;
  if (data === undefined) return <Loading />;
  const set = (field: Field) => (value: string | null | undefined) =>
    onAsk(withValue(q, field, value ?? undefined));
  const selects = [
    { field: "party", label: "Party", data: counted(data.parties, ({ name }) => name) },
    { field: "kind", label: "Kind", data: counted(data.kinds, ({ id }) => id) },
    { field: "topic", label: "Topic", data: counted(data.topics, ({ id }) => topicName(id)) },
  ] as const;
  return (
    <Stack component="aside" gap="sm" className="on-screen" aria-label="Narrow the search">
      <Text size="sm" c="dimmed">
        {countedInWords(data)}
      </Text>
      {selects.map(({ field, label, data: choices }) => (
        <Select
          key={field}
          label={label}
          placeholder="any"
          data={choices}
          value={valueIn(q, field) ?? null}
          onChange={set(field)}
          searchable
          clearable
          clearButtonProps={{ "aria-label": `Any ${label.toLowerCase()}` }}
        />
      ))}
      <Speaker
        key={valueIn(q, "speaker")}
        value={valueIn(q, "speaker")}
        names={counted(data.speakers, ({ id }) => id)}
        onSet={set("speaker")}
      />
      {(["after", "before"] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={field === "after" ? "Published after" : "Published before"}
          value={valueIn(q, field) ?? ""}
          onChange={({ currentTarget }) => set(field)(currentTarget.value)}
        />
      ))}
    </Stack>
  );
}

/** What the numbers beside the choices count. */
function countedInWords({ counted: of, isMore }: SearchChoices): string {
  if (of === undefined) return "Numbers are of all readouts.";
  return isMore ? `Numbers are of the latest ${of} readouts found.` : "Numbers are of the readouts found.";
}

interface SpeakerProps {
  readonly value: string | undefined;
  /** Those who speak in most readouts. */
  readonly names: readonly { readonly value: string; readonly label: string }[];
  readonly onSet: (value: string) => void;
}

/** Anybody can be named; who speaks most is proposed. */
function Speaker({ value = "", names, onSet }: SpeakerProps) {
  const [name, setName] = useState(value);
  const labels = new Map(names.map((one) => [one.value, one.label]));
  return (
    <form onSubmit={submitting(() => onSet(name.trim()))}>
      <Autocomplete
        label="Speaker"
        placeholder="any"
        data={names.map((one) => one.value)}
        limit={8}
        renderOption={({ option }) => labels.get(option.value) ?? option.value}
        value={name}
        onChange={setName}
        onOptionSubmit={onSet}
        onBlur={() => onSet(name.trim())}
      />
    </form>
  );
}
