import { Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useDecide } from "../../pieces/decide.js";
import type { Edit, Field } from "./fields.js";
import type { Find, FindKind } from "./finds.js";
import { useSelectedWords, type SelectedWords } from "./selected-words.js";
import { submitting } from "../../pieces/submitting.js";

interface CorrectFormProps {
  readonly find: Find;
  readonly onClose: () => void;
}

/** Sets right what was read: its values, and by selecting words in the text which words it rests on. */
export function CorrectForm({ find, onClose }: CorrectFormProps) {
  const decide = useDecide();
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [span, setSpan] = useState<SelectedWords>();
  const [note, setNote] = useState("");
  const edits = find.fields.flatMap(({ name, edit }) => (edit === undefined ? [] : [{ name, edit }]));
  const after = changesOf(edits, written, span, SPAN_FIELDS[find.kind]);
  const submit = submitting(() => {
    decide.mutate(
      { kind: "correct", claim: find.id, values: after, ...(note.trim() !== "" && { note }) },
      { onSuccess: onClose },
    );
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {edits.map(({ name, edit }) => (
          <EditField
            key={edit.field}
            name={name}
            edit={edit}
            value={written[edit.field] ?? edit.written}
            onChange={(value) => setWritten((now) => ({ ...now, [edit.field]: value }))}
          />
        ))}
        {SPAN_FIELDS[find.kind] !== undefined && (
          <SpanField current={span?.text ?? find.places[0]?.text ?? ""} onUse={setSpan} />
        )}
        <Textarea
          label="Note"
          description="Why: it is kept with the decision"
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          autosize
          minRows={2}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={Object.keys(after).length === 0} loading={decide.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the API calls the words of a find; those of dates and persons cannot be set. */
const SPAN_FIELDS: Readonly<Record<FindKind, string | undefined>> = {
  statement: "content",
  encounter: "evidence",
  act: "evidence",
  fact: "evidence",
  date: undefined,
  person: undefined,
};

/** Only what is other than before. */
function changesOf(
  edits: readonly (Pick<Field, "name"> & { readonly edit: Edit })[],
  written: Readonly<Record<string, string>>,
  span: SelectedWords | undefined,
  spanField: string | undefined,
): Record<string, unknown> {
  const after = new Map<string, unknown>();
  for (const {
    edit: { field, written: before, isList },
  } of edits) {
    const now = written[field]?.trim();
    if (now !== undefined && now !== before)
      after.set(field, isList === true ? listOf(now) : now === "" ? null : now);
  }
  if (span !== undefined && spanField !== undefined)
    after.set(spanField, { start: span.start, end: span.end });
  return Object.fromEntries(after);
}

const listOf = (written: string): string[] =>
  written
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

interface EditFieldProps {
  readonly name: string;
  readonly edit: Edit;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EditField({ name, edit: { choices, hint }, value, onChange }: EditFieldProps) {
  if (choices !== undefined)
    return (
      <Select
        label={name}
        data={[...choices]}
        value={value}
        allowDeselect={false}
        onChange={(choice) => onChange(choice ?? value)}
      />
    );
  return (
    <TextInput
      label={name}
      description={hint}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

interface SpanFieldProps {
  readonly current: string;
  readonly onUse: (words: SelectedWords) => void;
}

/** The words it rests on; others are taken by selecting them in the text. */
function SpanField({ current, onUse }: SpanFieldProps) {
  const selected = useSelectedWords();
  return (
    <div>
      <Text size="sm" fw={500}>
        Words
      </Text>
      <Text size="sm" fs="italic" lineClamp={4}>
        “{current}”
      </Text>
      <Button
        mt={6}
        size="compact-sm"
        variant="default"
        disabled={selected === undefined}
        // The selection would be lost with the focus.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => selected && onUse(selected)}
      >
        {selected === undefined ? "Select other words in the text" : "Take the selected words"}
      </Button>
    </div>
  );
}
