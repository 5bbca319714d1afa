import { Button, Group, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { differenceQuery } from "../../client/queries.js";
import { Source } from "../../pieces/source.js";
import classes from "./readout.module.css";

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly onClose: () => void;
}

/** A text with what it has more than another, and what it has not. */
export function Difference({ before, after, onClose }: DifferenceProps) {
  const { data } = useSuspenseQuery(differenceQuery(before, after));
  return (
    <>
      <Group justify="space-between" mb="md" maw="44rem">
        <Text size="sm">
          Compared with <Source readout={data.before} />: <ins className={classes["added"]}>only here</ins>,{" "}
          <del className={classes["removed"]}>only there</del>
        </Text>
        <Button size="compact-sm" variant="default" className="on-screen" onClick={onClose}>
          Back to the marks
        </Button>
      </Group>
      <div className={classes["difference"]} dir="auto">
        {data.parts.map(({ kind, text }, at) => {
          const key = `${at} ${kind}`;
          if (kind === "same") return <span key={key}>{text}</span>;
          const Changed = kind === "added" ? "ins" : "del";
          return (
            <Changed key={key} className={classes[kind]}>
              {text}
            </Changed>
          );
        })}
      </div>
    </>
  );
}
