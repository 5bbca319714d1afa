import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";

/** Stands where a page or a part of it will be. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  return (
    <Stack gap="sm" maw={720} mx="auto" w="100%" py="md" role="status" aria-busy="true">
      <VisuallyHidden>Loading …</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 26 : 14} width={WIDTHS[line % WIDTHS.length]} />
      ))}
    </Stack>
  );
}

const WIDTHS = ["45%", "96%", "88%", "92%", "70%"];
