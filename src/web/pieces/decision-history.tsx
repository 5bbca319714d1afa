import { Button, Text } from "@mantine/core";
import type { Decision } from "../client/types.js";
import { useMay } from "../features/access/session.js";
import classes from "./decision-history.module.css";
import { useUndo } from "./decide.js";
import { Moment } from "./when.js";

/** What persons have decided, the latest first; each can be taken back. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly Decision[] }) {
  const may = useMay("write");
  const undo = useUndo();
  const told = decisions.filter(({ kind }) => kind !== "undo").toReversed();
  if (told.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nobody has decided anything here. What is shown is what the rules find.
      </Text>
    );
  return (
    <ol className={classes["history"]}>
      {told.map((decision) => (
        <li key={decision.number} data-undone={decision.undone || undefined}>
          <Text size="sm" className={classes["what"]}>
            {inWords(decision)}
          </Text>
          {decision.note !== undefined && <Text size="sm">“{decision.note}”</Text>}
          <Text size="xs" c="dimmed">
            {decision.who}, <Moment at={decision.at} />
            {decision.undone && ", taken back"}
          </Text>
          {may && !decision.undone && (
            <Button
              size="compact-xs"
              variant="default"
              className="on-screen"
              loading={undo.isPending}
              onClick={() => undo.mutate(decision.number)}
              aria-label={`Undo: ${inWords(decision)}`}
            >
              Undo
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

const VERBS: Readonly<Record<Decision["kind"], string>> = {
  accept: "Confirmed",
  reject: "Rejected",
  correct: "Corrected",
  merge: "Put together with another",
  split: "Taken apart",
  status: "Status set",
  note: "Note",
  publisher: "Publisher set",
  withdraw: "Withdrawn",
  undo: "Taken back",
};

/** The same of words that belong to a thread or do not. */
const LINK_VERBS: typeof VERBS = { ...VERBS, accept: "Link confirmed", reject: "Link rejected" };

const isOfLink = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "thread" in value;

/** What was decided, with what it became where that is plain. */
function inWords({ kind, before, after }: Decision): string {
  const [old, now] = [plain(before), plain(after)];
  if (now === undefined) return isOfLink(before) || isOfLink(after) ? LINK_VERBS[kind] : VERBS[kind];
  return old === undefined ? `${VERBS[kind]}: ${now}` : `${VERBS[kind]}: from ${old} to ${now}`;
}

/** A word, or the words of fields; ids of threads say nothing to people. */
function plain(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || isOfLink(value)) return undefined;
  const fields = Object.entries(value).flatMap(([field, one]) =>
    typeof one === "string" ? [`${field} ${one}`] : [field],
  );
  return fields.length === 0 ? undefined : fields.join(", ");
}
