import { Chip, Group } from "@mantine/core";
import { FIND_KINDS, KIND_NAMES, type Find, type FindKind } from "./finds.js";
import classes from "./readout.module.css";

interface KindTogglesProps {
  readonly finds: readonly Find[];
  readonly hidden: ReadonlySet<FindKind>;
  readonly onToggle: (kind: FindKind) => void;
}

/** What is marked in the text, each kind in its own form; each can be put out. */
export function KindToggles({ finds, hidden, onToggle }: KindTogglesProps) {
  return (
    <Group gap={6} mb="lg" role="group" aria-label="What is marked">
      {FIND_KINDS.map((kind) => {
        const count = finds.filter((find) => find.kind === kind).length;
        return (
          <Chip
            key={kind}
            checked={!hidden.has(kind)}
            onChange={() => onToggle(kind)}
            variant="outline"
            size="sm"
            disabled={count === 0}
          >
            <span className={classes["mark"]} data-kind={kind}>
              {KIND_NAMES[kind]}
            </span>{" "}
            {count}
          </Chip>
        );
      })}
    </Group>
  );
}
