import { Button, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../../client/request.js";
import type { NewReadout } from "../../client/types.js";
import { ProblemNote } from "../../pieces/problem.js";
import { submitting } from "../../pieces/submitting.js";

/** Fetches a page by its address; its text is shown before it is stored. */
export function AddressForm({ onFound }: { readonly onFound: (draft: NewReadout) => void }) {
  const [url, setUrl] = useState("");
  const fetching = useMutation({
    mutationFn: () => post<NewReadout>("fetches", { url }),
    onSuccess: onFound,
  });
  const submit = submitting(() => {
    fetching.mutate();
  });
  return (
    <form onSubmit={submit}>
      <Stack maw={560} align="flex-start">
        <TextInput
          label="Address of the page"
          description="The page is fetched by the server of the record"
          placeholder="https://"
          type="url"
          required
          w="100%"
          value={url}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        />
        {fetching.isError && <ProblemNote error={fetching.error} />}
        <Button type="submit" loading={fetching.isPending}>
          Fetch and read
        </Button>
      </Stack>
    </form>
  );
}
