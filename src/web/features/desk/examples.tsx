import { Alert, Button, Group, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../client/request.js";
import { ProblemNote } from "../../pieces/problem.js";
import { useMay } from "../access/session.js";

/** Says that the record holds the examples, and begins an empty one when asked to. */
export function Examples() {
  const [opened, { open, close }] = useDisclosure(false);
  const may = useMay("administer");
  const queries = useQueryClient();
  const empty = useMutation({
    mutationFn: () => post<unknown>("record", { empty: true }),
    onSuccess: async () => {
      close();
      await queries.resetQueries();
    },
  });
  return (
    <Alert variant="default" mb="lg" title="These are examples">
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          The record was filled with invented readouts, so that there is something to see.
        </Text>
        {may && (
          <Button size="compact-sm" variant="default" onClick={open}>
            Begin an empty record
          </Button>
        )}
      </Group>
      <Modal opened={opened} onClose={close} title="Begin an empty record?">
        <Text size="sm" mb="md">
          The examples are taken out, with all that was decided about them.
        </Text>
        {empty.isError && <ProblemNote error={empty.error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Keep the examples
          </Button>
          <Button loading={empty.isPending} onClick={() => empty.mutate()}>
            Begin an empty record
          </Button>
        </Group>
      </Modal>
    </Alert>
  );
}
