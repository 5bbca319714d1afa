import { Text } from "@mantine/core";
import classes from "./timeline.module.css";
import { StepMark } from "./step-mark.js";

const STEPS = [
  ["made", "made"],
  ["repeated", "spoken of again"],
  ["delayed", "delayed"],
  ["kept", "kept"],
  ["dropped", "dropped or refused"],
  ["overtaken", "overtaken"],
] as const;

/** What the forms in the drawing mean. */
export function TimelineKey() {
  return (
    <Text component="div" size="xs" c="dimmed" className={classes["key"]}>
      {STEPS.map(([role, words]) => (
        <span key={role}>
          <svg width={14} height={14} aria-hidden>
            <StepMark role={role} x={7} y={7} />
          </svg>
          {words}
        </span>
      ))}
      <span>
        <svg width={14} height={14} aria-hidden>
          <path d="M7,0v14" className={classes["due"]} />
        </svg>
        due
      </span>
    </Text>
  );
}
