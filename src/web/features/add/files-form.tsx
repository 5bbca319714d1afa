import { Button, FileButton, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type DragEvent } from "react";
import { post } from "../../client/request.js";
import type { Job, NewJob, NewReadout } from "../../client/types.js";
import { ProblemNote } from "../../pieces/problem.js";
import classes from "./add.module.css";
import { JobProgress } from "./job-progress.js";
import { fileAsReadout } from "./file-as-readout.js";

interface FilesFormProps {
  /** One file is looked at before it is stored. */
  readonly onOne: (draft: NewReadout) => void;
}

/** Text files, dropped or chosen: one is shown first, many are added in one go. */
export function FilesForm({ onOne }: FilesFormProps) {
  const [isOver, setIsOver] = useState(false);
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const readouts = await Promise.all(files.map(fileAsReadout));
      const [only] = readouts;
      if (readouts.length === 1 && only !== undefined) return onOne(only);
      return post<Job>("jobs", { kind: "add", readouts } satisfies NewJob);
    },
  });
  const take = (files: readonly File[]) => files.length > 0 && add.mutate(files);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <Stack>
      <div
        className={classes["drop"]}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Text>Drop text files here, one readout a file.</Text>
        <FileButton multiple accept=".txt,.md,text/plain" onChange={take}>
          {(props) => (
            <Button variant="default" loading={add.isPending} {...props}>
              Choose files
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          One file is shown before it is stored. Many are added in the background; you may go on meanwhile.
        </Text>
      </div>
      {add.isError && <ProblemNote error={add.error} />}
      {add.data !== undefined && <JobProgress id={add.data.id} />}
    </Stack>
  );
}
