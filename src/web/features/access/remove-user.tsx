import { Button, Group, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { usersQuery } from "../../client/queries.js";
import { remove } from "../../client/request.js";
import type { User } from "../../client/types.js";
import { tellProblem } from "../../pieces/decide.js";

/** Takes an account away, after asking once more: it cannot be given back with its tokens. */
export function RemoveUser({ user: { id, name } }: { readonly user: User }) {
  const [isAsking, { open, close }] = useDisclosure(false);
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: () => remove(`users/${encodeURIComponent(id)}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: usersQuery.queryKey }),
    onError: tellProblem,
    onSettled: close,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open} aria-label={`Remove ${name}`}>
        Remove
      </Button>
      <Modal opened={isAsking} onClose={close} title={`Remove the account of ${name}?`}>
        <Text size="sm">
          They are signed out, and their tokens stop working. What they have decided stays in the record.
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button color="red" loading={take.isPending} onClick={() => take.mutate()} data-autofocus>
            Remove
          </Button>
        </Group>
      </Modal>
    </>
  );
}
