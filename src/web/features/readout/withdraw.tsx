import { Alert, Button, Group, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Readout } from "../../client/types.js";
import { useDecide, useUndo } from "../../pieces/decide.js";
import { submitting } from "../../pieces/submitting.js";
import { Moment } from "../../pieces/when.js";
import { useMay } from "../access/session.js";

/** Takes a readout that should not have been added out of account, with a word why; it is kept. */
export function WithdrawButton({ readout }: { readonly readout: Readout }) {
  const [isAsked, setAsked] = useState(false);
  const [note, setNote] = useState("");
  const decide = useDecide();
  if (!useMay("write") || readout.withdrawn !== undefined) return null;
  if (!isAsked)
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        Withdraw
      </Button>
    );
  const send = submitting(() => {
    const why = note.trim();
    decide.mutate({ kind: "withdraw", readout: readout.id, ...(why !== "" && { note: why }) });
  });
  return (
    <Group component="form" gap="xs" onSubmit={send}>
      <TextInput
        aria-label="Why it is withdrawn"
        placeholder="Why (may be left out)"
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" loading={decide.isPending}>
        Withdraw it
      </Button>
      <Button variant="default" onClick={() => setAsked(false)}>
        Cancel
      </Button>
    </Group>
  );
}

/** Says of a readout that counts nowhere by whose decision, which can be undone. */
export function WithdrawnNotice({ withdrawn }: { readonly withdrawn: NonNullable<Readout["withdrawn"]> }) {
  const may = useMay("write");
  const undo = useUndo();
  return (
    <Alert variant="default" mb="md" title="Withdrawn: it counts nowhere">
      <Text size="sm">
        By {withdrawn.who}, <Moment at={withdrawn.at} />
        {withdrawn.note !== undefined && `: “${withdrawn.note}”`}
      </Text>
      {may && (
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          className="on-screen"
          loading={undo.isPending}
          onClick={() => undo.mutate(withdrawn.number)}
        >
          Have it count again
        </Button>
      )}
    </Alert>
  );
}
