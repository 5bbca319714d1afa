import { Button, Group, List, Progress, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { jobQuery } from "../../client/queries.js";
import { remove } from "../../client/request.js";
import { ProblemNote } from "../../pieces/problem.js";

/** How far a job is; it can be stopped, and goes on when the page is closed. */
export function JobProgress({ id }: { readonly id: string }) {
  const { data: job, error } = useQuery(jobQuery(id));
  const queries = useQueryClient();
  const cancel = useMutation({ mutationFn: () => remove(`jobs/${id}`) });
  const isOver = job !== undefined && job.state !== "waiting" && job.state !== "running";
  useEffect(() => {
    if (isOver)
      void queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => path !== `jobs/${id}` });
  }, [isOver, id, queries]);
  if (error !== null) return <ProblemNote error={error} />;
  if (job === undefined) return null;
  const { state, done, total, failed, problems } = job;
  return (
    <Stack gap="xs" role="status">
      <Group justify="space-between">
        <Text>
          {isOver ? `Finished (${state}): ` : "Reading: "}
          {done} of {total}
          {failed > 0 && `, ${failed} not readable`}
        </Text>
        {!isOver && (
          <Button
            size="compact-sm"
            variant="default"
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            Stop
          </Button>
        )}
      </Group>
      <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label="Progress" />
      {problems.length > 0 && (
        <List size="sm">
          {problems.map(({ name, detail }) => (
            <List.Item key={name}>
              <b>{name}</b>: {detail}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
