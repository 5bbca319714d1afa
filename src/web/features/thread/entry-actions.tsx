import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Entry, Thread } from "../../client/types.js";
import { useDecide } from "../../pieces/decide.js";
import { useMay } from "../access/session.js";
import { MoveForm } from "./move-form.js";
import classes from "./thread.module.css";

interface EntryActionsProps {
  readonly entry: Entry;
  readonly thread: Thread;
}

/** Confirm the link, take it apart, or put the entry into another thread; the opening entry is the thread itself. */
export function EntryActions({ entry, thread }: EntryActionsProps) {
  const may = useMay("write");
  const decide = useDecide();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may || entry.claim === thread.id) return null;
  const take = (kind: "accept" | "reject") => decide.mutate({ kind, claim: entry.claim, thread: thread.id });
  const words = entry.evidence.selector[0].exact;
  return (
    <div className={`${classes["actions"]} on-screen`}>
      {entry.link.decision !== "accepted" && (
        <Button
          size="compact-sm"
          variant={entry.link.doubtful ? "filled" : "default"}
          onClick={() => take("accept")}
          loading={decide.isPending}
          aria-label={`Confirm: ${words}`}
        >
          Confirm
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => take("reject")}
        disabled={decide.isPending}
        aria-label={`Unlink: ${words}`}
      >
        Unlink
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={open}
        aria-label={`Move to another thread: ${words}`}
      >
        Move …
      </Button>
      {opened && <MoveForm entry={entry} thread={thread} close={close} />}
    </div>
  );
}
