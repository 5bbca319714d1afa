import { Select, Stack, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { topicName } from "../../../app/wording/topic.js";
import { searchChoicesQuery } from "../../client/queries.js";
import { submitting } from "../../pieces/submitting.js";
import { valueIn, withValue, type Field } from "./query-terms.js";

interface FacetsProps {
  readonly q: string;
  readonly onAsk: (words: string) => void;
}

/** Narrows the search; what is chosen shows in the box as one would type it. */
export function Facets({ q, onAsk }: FacetsProps) {
  const { data } = useSuspenseQuery(searchChoicesQuery);
  const set = (field: Field) => (value: string | null | undefined) =>
    onAsk(withValue(q, field, value ?? undefined));
  const selects = [
    {
      field: "party",
      label: "Party",
      data: data.parties.map(({ id, name, readouts }) => ({ value: id, label: `${name} (${readouts})` })),
    },
    { field: "kind", label: "Kind", data: data.kinds.map((kind) => ({ value: kind, label: kind })) },
    {
      field: "topic",
      label: "Topic",
      data: data.topics.map((topic) => ({ value: topic, label: topicName(topic) })),
    },
  ] as const;
  return (
    <Stack component="aside" gap="sm" className="on-screen" aria-label="Narrow the search">
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
      <Speaker key={valueIn(q, "speaker")} value={valueIn(q, "speaker")} onSet={set("speaker")} />
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

interface SpeakerProps {
  readonly value: string | undefined;
  readonly onSet: (value: string) => void;
}

function Speaker({ value = "", onSet }: SpeakerProps) {
  const [name, setName] = useState(value);
  return (
    <form onSubmit={submitting(() => onSet(name.trim()))}>
      <TextInput
        label="Speaker"
        placeholder="any"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onBlur={() => onSet(name.trim())}
      />
    </form>
  );
}
