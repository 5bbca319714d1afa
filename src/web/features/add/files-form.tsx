import { Alert, Button, FileButton, List, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type DragEvent } from "react";
import { post } from "../../client/request.js";
import type { FileOpened, Job, NewJob, NewReadout } from "../../client/types.js";
import { ProblemNote } from "../../pieces/problem.js";
import classes from "./add.module.css";
import { JobProgress } from "./job-progress.js";
import { openFiles } from "./open-files.js";

interface FilesFormProps {
  /** One readout is looked at before it is stored. */
  readonly onOne: (draft: NewReadout) => void;
}

/** How many files of how many have been opened. */
interface Opening {
  readonly count: number;
  readonly of: number;
}

/** Files, dropped or chosen: one readout is shown first, many are added in one go. */
export function FilesForm({ onOne }: FilesFormProps) {
  const [opening, setOpening] = useState<Opening>({ count: 0, of: 0 });
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const { readouts, refused } = await openFiles(files, (count) =>
        setOpening({ count, of: files.length }),
      );
      const [first, ...more] = readouts;
      if (first === undefined) return { refused };
      if (more.length + refused.length > 0) return { refused, job: await addAll(readouts) };
      onOne(first);
      return { refused };
    },
  });
  const take = (files: readonly File[]) => {
    if (files.length === 0 || add.isPending) return;
    setOpening({ count: 0, of: files.length });
    add.mutate(files);
  };
  return (
    <Stack>
      <DropPlace onFiles={take} isBusy={add.isPending} />
      {add.isPending && (
        <Text role="status">
          Opening: {opening.count} of {opening.of}
        </Text>
      )}
      {add.isError && <ProblemNote error={add.error} />}
      {add.data !== undefined && <RefusedFiles refused={add.data.refused} />}
      {add.data?.job !== undefined && <JobProgress id={add.data.job.id} />}
    </Stack>
  );
}

const addAll = (readouts: readonly NewReadout[]): Promise<Job> =>
  post<Job>("jobs", { kind: "add", readouts: [...readouts] } satisfies NewJob);

interface DropPlaceProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isBusy: boolean;
}

function DropPlace({ onFiles, isBusy }: DropPlaceProps) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classes["drop"]}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Text>Drop files here: texts, web pages, PDFs, Word files, mails, tables, archives.</Text>
      <FileButton multiple onChange={onFiles}>
        {(props) => (
          <Button variant="default" loading={isBusy} {...props}>
            Choose files
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        One readout is shown before it is stored. Many are added in the background; you may go on meanwhile.
      </Text>
    </div>
  );
}

function RefusedFiles({ refused }: Pick<FileOpened, "refused">) {
  if (refused.length === 0) return null;
  return (
    <Alert color="red" variant="light" title={`Not taken: ${refused.length}`} role="alert">
      <List size="sm">
        {refused.map(({ name, what, remedy }) => (
          <List.Item key={name}>
            <b>{name}</b> {what} ({remedy})
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
