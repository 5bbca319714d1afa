import { Table } from "@mantine/core";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { Listing } from "../../pieces/listing.js";
import { auditQuery } from "../../client/queries.js";
import { Empty } from "../../pieces/empty.js";
import { More } from "../../pieces/more.js";
import { Moment } from "../../pieces/when.js";

/** Who changed or tried to change what, and how that was answered; the latest first. */
export function AuditLog() {
  const { data, ...more } = useSuspenseInfiniteQuery(auditQuery);
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Empty title="Nobody has changed anything yet" />;
  return (
    <>
      <Listing minWidth={560} heads={["When", "Who", "What", "Answer"]}>
        {entries.map(({ number, at, who, what, status }) => (
          <Table.Tr key={number}>
            <Table.Td>
              <Moment at={at} />
            </Table.Td>
            <Table.Td>{who}</Table.Td>
            <Table.Td>{what.replace("/api/v1", "")}</Table.Td>
            <Table.Td>{answerInWords(status)}</Table.Td>
          </Table.Tr>
        ))}
      </Listing>
      <More {...more} />
    </>
  );
}

/** What an HTTP status means to whoever sees to accounts. */
function answerInWords(status: number): string {
  if (status < 400) return "done";
  return `${status >= 500 ? "failed" : "refused"} (${status})`;
}
