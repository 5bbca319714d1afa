import { Paper, Text } from "@mantine/core";
import classes from "./timeline.module.css";

/** What is told of a mark while one points at it. */
export interface Hint {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly detail: string;
}

const WIDTH = 300;

export function Bubble({
  hint: { x, y, title, detail },
  width,
}: {
  readonly hint: Hint;
  readonly width: number;
}) {
  const left = Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH));
  return (
    <Paper shadow="md" withBorder className={classes["bubble"]} style={{ left, top: y + 14, width: WIDTH }}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm" c="dimmed" lineClamp={4}>
        {detail}
      </Text>
    </Paper>
  );
}
