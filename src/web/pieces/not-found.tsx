import { Group, Stack, Text, Title } from "@mantine/core";
import { TextLink } from "./links.js";

/** In the place of a page that is not there. */
export function NotFound({ detail }: { readonly detail?: string }) {
  return (
    <Stack maw={640} mx="auto" py="xl" gap="sm">
      <Title order={1}>Not in the record</Title>
      <Text>{typeof detail === "string" ? detail : "There is no page of this address."}</Text>
      <Group>
        <TextLink to="/">To the desk</TextLink>
        <TextLink to="/search">Search the record</TextLink>
      </Group>
    </Stack>
  );
}
