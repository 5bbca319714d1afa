import { UnstyledButton } from "@mantine/core";
import { grouped } from "../../../app/grouped.js";
import type { Find } from "./finds.js";
import classes from "./readout.module.css";

interface MarginProps {
  /** Those that begin in the paragraph. */
  readonly finds: readonly Find[];
  readonly selected: Find | undefined;
  readonly onSelect: (find: Find) => void;
}

/** What was found in a paragraph, beside it: a note for each find; dates and people, which speak for themselves, in a line. */
export function Margin({ finds, selected, onSelect }: MarginProps) {
  if (finds.length === 0) return null;
  const notes = finds.filter(({ kind }) => kind !== "date" && kind !== "person");
  const names = [
    ...grouped(
      finds.filter(({ kind }) => kind === "date" || kind === "person"),
      ({ kind, title }) => `${kind} ${title}`,
    ).values(),
  ].flatMap(([first]) => first ?? []);
  return (
    <ul className={classes["margin"]}>
      {notes.map((find) => (
        <li key={find.id}>
          <UnstyledButton
            className={classes["note"]}
            data-kind={find.kind}
            aria-pressed={find.id === selected?.id}
            onClick={() => onSelect(find)}
          >
            <b>{find.title}</b>
            {find.details.map((detail) => (
              <span key={detail}> · {detail}</span>
            ))}
          </UnstyledButton>
        </li>
      ))}
      {names.length > 0 && (
        <li className={classes["names"]}>
          {names.map((find) => (
            <UnstyledButton
              key={find.id}
              className={classes["name"]}
              data-kind={find.kind}
              aria-pressed={find.id === selected?.id}
              onClick={() => onSelect(find)}
            >
              {find.title}
            </UnstyledButton>
          ))}
        </li>
      )}
    </ul>
  );
}
