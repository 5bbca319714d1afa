import { Button, Checkbox, Code, CopyButton, Group, Stack, Table, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { tokensQuery } from "../../client/queries.js";
import { post, remove } from "../../client/request.js";
import type { IssuedToken, NewToken, Scope, Token } from "../../client/types.js";
import { tellProblem } from "../../pieces/decide.js";
import { Empty } from "../../pieces/empty.js";
import { ProblemNote } from "../../pieces/problem.js";
import { Moment } from "../../pieces/when.js";
import classes from "./access.module.css";
import { submitting } from "../../pieces/submitting.js";

/** Tokens for programs that use the API in one's name. */
export function Tokens({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { data } = useSuspenseQuery(tokensQuery);
  return (
    <Stack gap="lg">
      <NewTokenForm scopes={scopes} />
      {data.items.length === 0 ? (
        <Empty title="No token yet">A program that uses the API signs in with one.</Empty>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>May</Table.Th>
              <Table.Th>Made</Table.Th>
              <Table.Th>Last used</Table.Th>
              <Table.Th>Revoke</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

function TokenRow({ token: { id, name, scopes, added, used } }: { readonly token: Token }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => remove(`tokens/${encodeURIComponent(id)}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey }),
    onError: tellProblem,
  });
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{scopes.join(", ")}</Table.Td>
      <Table.Td>
        <Moment at={added} />
      </Table.Td>
      <Table.Td>{used === undefined ? "never" : <Moment at={used} />}</Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
          aria-label={`Revoke ${name}`}
        >
          Revoke
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function NewTokenForm({ scopes }: { readonly scopes: readonly Scope[] }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>(["read"]);
  const issue = useMutation({
    mutationFn: (token: NewToken) => post<IssuedToken>("tokens", token),
    onSuccess: () => {
      setName("");
      return queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
  });
  const submit = submitting(() => {
    issue.mutate({ name, scopes: scopes.filter((scope) => chosen.includes(scope)) });
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" align="flex-start">
        <TextInput
          label="Name of a new token"
          description="What it is for"
          required
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          w={320}
          maw="100%"
        />
        <Checkbox.Group label="It may" value={[...chosen]} onChange={setChosen}>
          <Group mt={4}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={scope} />
            ))}
          </Group>
        </Checkbox.Group>
        {issue.isError && <ProblemNote error={issue.error} />}
        <Button type="submit" loading={issue.isPending} disabled={chosen.length === 0}>
          Make a token
        </Button>
        {issue.data !== undefined && <Issued token={issue.data} />}
      </Stack>
    </form>
  );
}

function Issued({ token: { token } }: { readonly token: IssuedToken }) {
  return (
    <div className={classes["token"]} role="status">
      <Text size="sm" mb={6}>
        Keep it now: it is shown this once.
      </Text>
      <Group gap="sm">
        <Code fz="md">{token}</Code>
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? "Copied" : "Copy"}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
