import { NativeSelect, Stack, Table } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { usersQuery } from "../../client/queries.js";
import { patch } from "../../client/request.js";
import type { NewUser, User } from "../../client/types.js";
import { tellProblem } from "../../pieces/decide.js";
import { Moment } from "../../pieces/when.js";
import { NewUserForm } from "./new-user-form.js";
import { RemoveUser } from "./remove-user.js";
import { roleNamed, ROLES } from "./roles.js";

/** Who has an account here, and what each may do. */
export function Users() {
  const { data } = useSuspenseQuery(usersQuery);
  return (
    <Stack gap="xl">
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>E-mail</Table.Th>
              <Table.Th>Role</Table.Th>
              <Table.Th>Since</Table.Th>
              <Table.Th>Remove</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((user) => (
              <UserRow key={user.id} user={user} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <NewUserForm />
    </Stack>
  );
}

function UserRow({ user }: { readonly user: User }) {
  const { id, name, email, role, added } = user;
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (next: NewUser["role"]) => patch<User>(`users/${encodeURIComponent(id)}`, { role: next }),
    onSuccess: () => queries.invalidateQueries({ queryKey: usersQuery.queryKey }),
    onError: tellProblem,
  });
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{email}</Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={`Role of ${name}`}
          size="xs"
          data={[...ROLES]}
          value={role}
          onChange={({ currentTarget }) => change.mutate(roleNamed(currentTarget.value))}
        />
      </Table.Td>
      <Table.Td>
        <Moment at={added} />
      </Table.Td>
      <Table.Td>
        <RemoveUser user={user} />
      </Table.Td>
    </Table.Tr>
  );
}
