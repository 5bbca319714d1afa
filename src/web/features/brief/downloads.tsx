import { Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { addressOf } from "../../client/request.js";
import type { Brief } from "../../client/types.js";

const FORMATS = [
  { format: "pdf", name: "PDF" },
  { format: "docx", name: "Word" },
  { format: "html", name: "HTML" },
  { format: "md", name: "Markdown" },
] as const;

interface DownloadsProps {
  readonly brief: Brief;
  /** The days that were given. */
  readonly asked: Readonly<Record<string, string>>;
  /** Of the brief in the API. */
  readonly path: string;
}

/** The brief as files. */
export function Downloads({ brief, asked, path }: DownloadsProps) {
  return (
    <Group gap="xs" role="group" aria-label={`The brief for ${brief.ours.name} as a file`}>
      {FORMATS.map(({ format, name }) => (
        <Button
          key={format}
          component="a"
          href={addressOf(path, { format, ...asked })}
          variant="default"
          size="sm"
          leftSection={<IconDownload size={16} />}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
