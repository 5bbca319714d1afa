import { Stack } from "@mantine/core";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { statementsQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { More } from "../../pieces/more.js";
import { StatementItem } from "../../pieces/statement-item.js";

/** What was said by either side, the latest first. */
export function Statements({ relation }: { readonly relation: string }) {
  const { data, ...more } = useSuspenseInfiniteQuery(statementsQuery(relation));
  const statements = data.pages.flatMap(({ items }) => items);
  if (statements.length === 0) return <Empty title="Nobody is quoted yet" />;
  return (
    <Stack gap="lg">
      {statements.map((statement) => (
        <StatementItem key={statement.claim} statement={statement} />
      ))}
      <More {...more} />
    </Stack>
  );
}
