import { Text } from "@mantine/core";

interface LeftOutProps {
  readonly told: number;
  readonly total: number;
  /** Plural. */
  readonly what: string;
}

/** Says that there are more than a page has room for. */
export function LeftOut({ told, total, what }: LeftOutProps) {
  if (told >= total) return null;
  return (
    <Text size="sm" c="dimmed">
      The latest {told} of {total} {what}.
    </Text>
  );
}
