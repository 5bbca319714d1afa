import { Table, Text } from "@mantine/core";
import { Listing } from "./listing.js";
import { listed, partyName } from "../../app/wording/who.js";
import type { OccasionSummary } from "../client/types.js";
import { When } from "./when.js";
import { TextLink } from "./links.js";

/** Occasions with their date, kind, place and who took part. */
export function OccasionTable({ occasions }: { readonly occasions: readonly OccasionSummary[] }) {
  return (
    <Listing minWidth={560} heads={["When", "What", "Where", "Who", "Accounts"]}>
      {occasions.map(({ id, kind, status, date, place, participants, accounts }) => (
        <Table.Tr key={id}>
          <Table.Td>
            <When date={date} />
          </Table.Td>
          <Table.Td>
            <TextLink to="/occasions/$id" params={{ id }} inherit>
              {status} {kind}
            </TextLink>
          </Table.Td>
          <Table.Td>{place}</Table.Td>
          <Table.Td>
            <Text size="sm" lineClamp={2}>
              {listed(participants.map(partyName))}
            </Text>
          </Table.Td>
          <Table.Td>{accounts}</Table.Td>
        </Table.Tr>
      ))}
    </Listing>
  );
}
