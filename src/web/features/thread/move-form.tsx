import { Button, Group, Modal, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { roadmapQuery } from "../../client/queries.js";
import type { Entry, Thread } from "../../client/types.js";
import { useDecide } from "../../pieces/decide.js";
import { Quote } from "../../pieces/quote.js";
import { submitting } from "../../pieces/submitting.js";

interface MoveFormProps {
  readonly entry: Entry;
  readonly thread: Thread;
  readonly close: () => void;
}

/** Puts an entry into another thread of the same relationship. */
export function MoveForm({ entry, thread, close }: MoveFormProps) {
  const { data, isPending } = useQuery(roadmapQuery(thread.relation));
  const [into, setInto] = useState<string | null>(null);
  const decide = useDecide();
  const others = (data?.threads ?? []).filter(({ id }) => id !== thread.id);
  const submit = submitting(() => {
    if (into === null) return;
    decide.mutate({ kind: "merge", claim: entry.claim, thread: into }, { onSuccess: close });
  });
  return (
    <Modal opened onClose={close} title="Move to another thread" size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Quote evidence={entry.evidence} readout={entry.readout} context={false} />
          <Select
            label="Thread"
            placeholder={isPending ? "Loading …" : "Search by its words"}
            data={others.map(({ id, title }) => ({ value: id, label: title }))}
            value={into}
            onChange={setInto}
            searchable
            data-autofocus
            nothingFoundMessage="No thread with these words"
            required
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" disabled={into === null} loading={decide.isPending}>
              Move
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
