import { Button, Group, NativeSelect, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { usersQuery } from "../../client/queries.js";
import { post } from "../../client/request.js";
import type { NewUser, User } from "../../client/types.js";
import { ProblemNote } from "../../pieces/problem.js";
import { submitting } from "../../pieces/submitting.js";
import { roleNamed, ROLES } from "./roles.js";

const NOBODY: NewUser = { name: "", email: "", password: "", role: "reader" };

/** An account for somebody more. */
export function NewUserForm() {
  const queries = useQueryClient();
  const [user, setUser] = useState(NOBODY);
  const add = useMutation({
    mutationFn: () => post<User>("users", user),
    onSuccess: () => {
      setUser(NOBODY);
      return queries.invalidateQueries({ queryKey: usersQuery.queryKey });
    },
  });
  const submit = submitting(() => {
    add.mutate();
  });
  const change = (changed: Partial<NewUser>) => setUser((now) => ({ ...now, ...changed }));
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={560}>
        <UserFields user={user} change={change} />
        {add.isError && <ProblemNote error={add.error} />}
        <Group>
          <Button type="submit" loading={add.isPending}>
            Add account
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface UserFieldsProps {
  readonly user: NewUser;
  readonly change: (changed: Partial<NewUser>) => void;
}

function UserFields({ user, change }: UserFieldsProps) {
  return (
    <>
      <Group grow>
        <TextInput
          label="Name"
          required
          value={user.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <TextInput
          label="E-mail"
          type="email"
          required
          value={user.email}
          onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-start">
        <PasswordInput
          label="First password"
          description="Fifteen characters or more"
          autoComplete="new-password"
          minLength={15}
          required
          value={user.password}
          onChange={({ currentTarget }) => change({ password: currentTarget.value })}
        />
        <NativeSelect
          label="Role"
          description="Readers look, editors add and decide, admins see to accounts"
          data={[...ROLES]}
          value={user.role}
          onChange={({ currentTarget }) => change({ role: roleNamed(currentTarget.value) })}
        />
      </Group>
    </>
  );
}
