import { Alert, Button, Code, List, Stack, Text, Title } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useLocation, type ErrorComponentProps } from "@tanstack/react-router";
import { toldOf } from "../client/problem.js";
import { NotFound } from "./not-found.js";
import { ButtonLink } from "./links.js";

/** What went wrong, in the server's words. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const { title, detail, mistakes = [] } = toldOf(error);
  return (
    <Alert color="red" variant="light" title={title} role="alert">
      <Text size="sm">{detail}</Text>
      {mistakes.length > 0 && (
        <List size="sm" mt="xs">
          {mistakes.map(({ at, what }) => (
            <List.Item key={at}>
              <Code>{at}</Code> {what}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

/** In the place of a page that could not be shown: why, and what can be done. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const boundary = useQueryErrorResetBoundary();
  const { href } = useLocation();
  const { status, code } = toldOf(error);
  if (status === 401) return <SignInFirst to={href} />;
  if (status === 404) return <NotFound detail={toldOf(error).detail} />;
  const again = () => {
    // Code that did not come is asked for anew only by a page that is.
    if (code === "not-loaded") location.reload();
    boundary.reset();
    reset();
  };
  return (
    <Stack maw={640} mx="auto" py="lg" align="flex-start">
      <ProblemNote error={error} />
      <Button variant="default" onClick={again}>
        Try again
      </Button>
    </Stack>
  );
}

/** Nothing went wrong: a record of a team is shown to those of the team. */
function SignInFirst({ to }: { readonly to: string }) {
  return (
    <Stack maw={640} mx="auto" py="xl" align="flex-start">
      <Title order={1}>Sign in to see this record</Title>
      <Text>It belongs to a team; whoever keeps it gives accounts.</Text>
      <ButtonLink to="/sign-in" search={{ to }}>
        Sign in
      </ButtonLink>
    </Stack>
  );
}
