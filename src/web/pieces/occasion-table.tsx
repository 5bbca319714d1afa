import { Table, Text } from "@mantine/core";
import { listed, partyName } from "../../app/wording/who.js";
import type { OccasionSummary } from "../client/types.js";
import { When } from "./when.js";
import { TextLink } from "./links.js";

/** Occasions with their date, kind, place and who took part. */
export function OccasionTable({ occasions }: { readonly occasions: readonly OccasionSummary[] }) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>When</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>Where</Table.Th>
            <Table.Th>Who</Table.Th>
            <Table.Th>Accounts</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
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
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
