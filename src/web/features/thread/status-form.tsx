import { Button, Group, Modal, Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import type { EvidenceStatus, Thread } from "../../client/types.js";
import { useDecide } from "../../pieces/decide.js";
import { EVIDENCE_STATUSES } from "../../pieces/status.js";
import { submitting } from "../../pieces/submitting.js";

interface StatusFormProps {
  readonly thread: Thread;
  readonly opened: boolean;
  readonly close: () => void;
}

/** Sets a status by decision, with a note that says why. */
export function StatusForm({ thread, opened, close }: StatusFormProps) {
  const decide = useDecide();
  const [status, setStatus] = useState(statusOf(thread));
  const [note, setNote] = useState("");
  const submit = submitting(() => {
    decide.mutate(
      { kind: "status", thread: thread.id, status, ...(note.trim() !== "" && { note }) },
      { onSuccess: close },
    );
  });
  return (
    <Modal opened={opened} onClose={close} title="Set a status">
      <form onSubmit={submit}>
        <Stack>
          <StatusChoice status={status} onStatus={setStatus} />
          <Textarea
            label="Note"
            description="Why: it is kept with the decision"
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            autosize
            minRows={2}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={decide.isPending}>
              Set status
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface StatusChoiceProps {
  readonly status: EvidenceStatus;
  readonly onStatus: (status: EvidenceStatus) => void;
}

function StatusChoice({ status, onStatus }: StatusChoiceProps) {
  return (
    <Radio.Group
      label="What has become of it"
      value={status}
      onChange={(value) => onStatus(EVIDENCE_STATUSES.find((known) => known === value) ?? status)}
    >
      <Stack gap={6} mt={6}>
        {EVIDENCE_STATUSES.map((value) => (
          <Radio key={value} value={value} label={value} data-autofocus={value === status || undefined} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What was decided before, else what the evidence shows. */
function statusOf({ statuses }: Thread): EvidenceStatus {
  const { evidence, decision } = statuses;
  return EVIDENCE_STATUSES.find((known) => known === decision?.status) ?? evidence.status;
}
