import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "../../pieces/page.js";
import { ProblemNote } from "../../pieces/problem.js";
import classes from "./access.module.css";
import { useSignIn } from "./session.js";
import { submitting } from "../../pieces/submitting.js";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const { to = "/" } = route.useSearch();
  // Only within this record: an address of elsewhere would lead astray.
  const signIn = useSignIn(/^\/(?![/\\])/.test(to) ? to : "/");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = submitting(() => {
    signIn.mutate({ email, password });
  });
  return (
    <div className={classes["narrow"]}>
      <Page title="Sign in">
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <PasswordInput
              label="Password"
              autoComplete="current-password"
              required
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            />
            {signIn.isError && <ProblemNote error={signIn.error} />}
            <Button type="submit" loading={signIn.isPending}>
              Sign in
            </Button>
          </Stack>
        </form>
      </Page>
    </div>
  );
}
