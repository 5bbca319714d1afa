import { Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { save } from "../../client/save.js";
import type { Brief } from "../../client/types.js";
import { tellProblem } from "../../pieces/decide.js";

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

/** The brief as files; a PDF takes its time, and where none can be made the page says why. */
export function Downloads({ brief: { ours, theirs, day }, asked, path }: DownloadsProps) {
  const download = useMutation({
    mutationFn: (format: string) =>
      save(path, `brief-${ours.id}-${theirs.id}-${day}.${format}`, { format, ...asked }),
    onError: tellProblem,
  });
  return (
    <Group gap="xs" role="group" aria-label={`The brief for ${ours.name} as a file`}>
      {FORMATS.map(({ format, name }) => (
        <Button
          key={format}
          onClick={() => download.mutate(format)}
          loading={download.isPending && download.variables === format}
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
