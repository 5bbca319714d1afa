import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import type { Draft } from "./draft.js";
import { ProblemNote } from "../../pieces/problem.js";
import { submitting } from "../../pieces/submitting.js";
import classes from "./add.module.css";
import { Preview } from "./preview.js";
import { useAdd } from "./use-add.js";

interface PasteFormProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** A text, when and by whom it was published, and beside it what is read in it. */
export function PasteForm({ draft, onDraft }: PasteFormProps) {
  const add = useAdd();
  const change = (changed: Partial<Draft>) => onDraft({ ...draft, ...changed });
  const submit = submitting(() => {
    add.mutate(draft);
  });
  return (
    <div className={classes["columns"]}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Textarea
            label="Text as published"
            value={draft.text}
            // Pages hold for the text as it was fetched.
            onChange={({ currentTarget }) => change({ text: currentTarget.value, pageStarts: undefined })}
            autosize
            minRows={14}
            maxRows={26}
            required
            classNames={{ input: classes["text"] ?? "" }}
          />
          <Origin draft={draft} change={change} />
          {add.isError && <ProblemNote error={add.error} />}
          <Group>
            <Button type="submit" loading={add.isPending} disabled={draft.text.trim() === ""}>
              Add to the record
            </Button>
          </Group>
        </Stack>
      </form>
      <Preview draft={draft} />
    </div>
  );
}

interface OriginProps {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
}

/** When, by whom and where the text was published. */
function Origin({ draft, change }: OriginProps) {
  return (
    <>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label="Published on"
          type="date"
          description="Left empty, the text is asked"
          value={draft.published ?? ""}
          onChange={({ currentTarget }) => change({ published: currentTarget.value || undefined })}
        />
        <TextInput
          label="Published by"
          description="Left empty, the text is asked"
          value={draft.publisher ?? ""}
          onChange={({ currentTarget }) => change({ publisher: currentTarget.value || undefined })}
        />
      </Group>
      <TextInput
        label="Found at"
        placeholder="https://"
        type="url"
        value={draft.url ?? ""}
        onChange={({ currentTarget }) => change({ url: currentTarget.value || undefined })}
      />
    </>
  );
}
